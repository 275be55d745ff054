import { useSyncExternalStore } from 'react';
import { Temperature } from '../desk/Temperature.tsx';
import { ExportForm } from '../enquire/ExportForm.tsx';
import { isWritten, type Waiting } from '../enquire/queue/off-page.ts';
import { RemoveEntry } from '../enquire/RemoveEntry.tsx';
import { useEntries } from '../enquire/use-entries.ts';
import { useSite, useWords } from '../page/site.tsx';
import type { OpenBooth } from './open-booth.ts';

const timeOf = (language: string, at: string): string =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

function Row({
  entry,
  booth,
  onCorrect,
}: {
  entry: Waiting;
  booth: OpenBooth;
  onCorrect: (id: string) => void;
}) {
  const { list: say } = useWords('booth');
  const { states, device } = useWords('enquire');
  const { speaker } = useSite();
  const { cards, refusedCards } = useSyncExternalStore(booth.subscribe, booth.state);
  const { id, state, createdAt } = entry;
  const hasCard = cards.has(id);
  const isSent = state === 'sent';
  const cardText = refusedCards.has(id) ? say.cardRefused : isSent ? say.cardWaits : say.card;
  return (
    <li className={`booth-row ${state}`} data-card={hasCard ? 'yes' : undefined}>
      <p className="desk-row-head">
        <b>{isWritten(entry) ? entry.enquiry.company : isSent && entry.acknowledgement.receipt}</b>
        <span className="soft">{timeOf(speaker.language, createdAt)}</span>
      </p>
      {isWritten(entry) && (
        <p>
          {entry.enquiry.name}{' '}
          {entry.form.booth && <Temperature of={entry.form.booth.temperature} />}
        </p>
      )}
      <p className="booth-state">
        {speaker.facts([isSent ? say.sent : states[state], hasCard && cardText])}
      </p>
      <p className="desk-actions">
        {state === 'waiting' && (
          <button type="button" className="button" onClick={() => booth.queue.retry(id)}>
            {device.tryNow}
          </button>
        )}
        {(state === 'refused' || state === 'consent') && (
          <button type="button" className="button" onClick={() => onCorrect(id)}>
            {say.correct}
          </button>
        )}
        {state !== 'sending' && !(isSent && hasCard) && (
          <RemoveEntry isSent={isSent} onRemove={() => void booth.queue.remove(id)} />
        )}
      </p>
    </li>
  );
}

/** The contacts of this device: what waits, what is sent, and the second way out. */
export function DeviceContacts({
  booth,
  onCorrect,
}: {
  booth: OpenBooth;
  onCorrect: (id: string) => void;
}) {
  const { list: say, locked } = useWords('booth');
  const entries = useEntries(booth.queue);
  const { cards } = useSyncExternalStore(booth.subscribe, booth.state);
  const waiting = entries.filter(({ id, state }) => state !== 'sent' || cards.has(id)).length;
  const all = entries.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return (
    <section className="booth-list" aria-labelledby="booth-list">
      <h2 id="booth-list">{say.title}</h2>
      <p role="status" data-waiting={waiting}>
        {waiting > 0 ? locked.waiting(waiting) : entries.length === 0 && say.none}
      </p>
      <ul>
        {all.map((entry) => (
          <Row key={entry.id} entry={entry} booth={booth} onCorrect={onCorrect} />
        ))}
      </ul>
      {waiting > 0 && <ExportForm queue={booth.queue} />}
    </section>
  );
}
