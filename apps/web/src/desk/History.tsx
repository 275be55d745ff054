import { localDay } from '@sites/domain';
import { enquiryStatuses } from '@sites/enquiry';
import { tagText } from '@sites/words';
import { useSite, useWords } from '../page/site.tsx';
import type { Happened } from './answers.ts';
import { useNameOf } from './desk.tsx';

const parsed = (text: string): readonly string[] => {
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? value.map(String) : [];
};

/** What happened to an enquiry, the newest first. */
export function History({ events }: { events: readonly Happened[] }) {
  const desk = useWords('desk');
  const { speaker } = useSite();
  const nameOf = useNameOf();
  const text = ({ kind, value }: Happened): string => {
    if (kind === 'tags')
      return speaker.list(parsed(value).map((tag) => tagText(tag, desk))) || desk.nobody;
    if (kind === 'assignee') return value === '' ? desk.nobody : nameOf(value);
    const status = enquiryStatuses.find((one) => kind === 'status' && one === value);
    return status ? desk.statuses[status] : value;
  };
  if (events.length === 0) return null;
  return (
    <section aria-label={desk.one.history}>
      <h3>{desk.one.history}</h3>
      <ol className="desk-history">
        {events.toReversed().map((event, at) => (
          <li key={at} data-kind={event.kind}>
            <span className="soft">
              {speaker.facts([nameOf(event.who), speaker.date(localDay(event.at))])}
            </span>
            <span className="desk-event">
              {speaker.labelled(desk.events[event.kind], text(event))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
