import { useSite, useWords } from '../page/site.tsx';
import { ExportForm } from './ExportForm.tsx';
import { RemoveEntry } from './RemoveEntry.tsx';
import { dayOf } from '../page/day.ts';
import { fragmentOf } from './fragment.ts';
import { namesOf } from './park-names.ts';
import { type EnquiryQueue, type Receipted, type Waiting, isWritten } from './queue/index.ts';
import { placeIn, useEntries } from './use-entries.ts';

/** The receipt, as the way to the state of the enquiry where this device may open it. */
function ReceiptNumber({ acknowledgement: { receipt, secret } }: { acknowledgement: Receipted }) {
  return secret ? <a href={fragmentOf({ receipt, secret })}>{receipt}</a> : <b>{receipt}</b>;
}

function Entry({
  entry,
  queue,
  onMend,
}: {
  entry: Waiting;
  queue: EnquiryQueue;
  onMend: (id: string) => void;
}) {
  const say = useWords('enquire');
  const { speaker, now } = useSite();
  const { id, state, parks, createdAt } = entry;
  const isSealed = state === 'sent' ? !entry.acknowledgement.secret : !isWritten(entry);
  const { at, of } = placeIn(useEntries(queue), id);
  return (
    <li className={`ask-entry ${state}`}>
      <p>
        <b>{isSealed ? say.device.sealed : say.device.of(parks.length)}</b>{' '}
        <span className="soft">{speaker.date(dayOf(createdAt))}</span>
      </p>
      {parks.length > 0 && <p className="soft">{namesOf(parks, now, speaker)}</p>}
      <p className="ask-entry-state">
        {say.states[state]}
        {at > 0 && `${speaker.marks.dot}${say.place(speaker.number(at), speaker.number(of))}`}
      </p>
      <p className="ask-tools">
        {state === 'sent' && <ReceiptNumber acknowledgement={entry.acknowledgement} />}
        {state === 'waiting' && (
          <button type="button" className="button" onClick={() => queue.retry(id)}>
            {say.device.tryNow}
          </button>
        )}
        {isWritten(entry) && state !== 'waiting' && state !== 'sending' && (
          <button type="button" className="button" onClick={() => onMend(id)}>
            {say.correct}
          </button>
        )}
        <RemoveEntry isSent={state === 'sent'} onRemove={() => void queue.remove(id)} />
      </p>
    </li>
  );
}

/** The enquiries of this device: what waits, what is sent, and the second way out. */
export function DeviceEnquiries({
  queue,
  onMend,
}: {
  queue: EnquiryQueue;
  onMend: (id: string) => void;
}) {
  const { device: say } = useWords('enquire');
  const entries = useEntries(queue);
  const unsent = entries.filter(({ state }) => state !== 'sent').length;
  const all = entries.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return (
    <section className="ask-device" aria-labelledby="device">
      <h2 id="device">{say.heading}</h2>
      <p role="status" data-unsent={unsent}>
        {unsent > 0 ? say.count(unsent) : entries.length > 0 ? say.all : say.none}
      </p>
      <ul>
        {all.map((entry) => (
          <Entry key={entry.id} entry={entry} queue={queue} onMend={onMend} />
        ))}
      </ul>
      {unsent > 0 && <ExportForm queue={queue} />}
    </section>
  );
}
