import { useState } from 'react';
import type * as v from 'valibot';
import { WideTable } from '../figures/WideTable.tsx';
import { enquiryStatuses } from '@sites/enquiry';
import { useSite, useWords } from '../page/site.tsx';
import { AuditSchema } from './answers.ts';
import { ask } from './ask.ts';
import { useAsked, useDesk, useDoing, useNameOf } from './desk.tsx';
import { Fault, Field } from './Field.tsx';

type Entry = v.InferOutput<typeof AuditSchema>['entries'][number];

/** A state in words; what has none stays as it is. */
function useStateText(): (state: Entry['before']) => string {
  const { events, refusals, statuses, nobody } = useWords('desk');
  const { speaker } = useSite();
  const nameOf = useNameOf();
  const isRefusal = (value: unknown): value is keyof typeof refusals =>
    typeof value === 'string' && value in refusals;
  const valueText = (key: string, value: unknown): string => {
    if (value === true) return '✓';
    if (value === null) return nobody;
    if (Array.isArray(value)) return speaker.list(value.map(String)) || nobody;
    if (key === 'why' && isRefusal(value)) return refusals[value];
    const status = enquiryStatuses.find((one) => key === 'status' && one === value);
    return status ? statuses[status] : nameOf(String(value));
  };
  return (state) =>
    speaker.clauses(
      Object.entries(state ?? {}).map(([key, value]) =>
        speaker.labelled(
          key === 'why' ? refusals.label : key in events ? events[key as keyof typeof events] : key,
          valueText(key, value),
        ),
      ),
    );
}

/** The minute of a time, as the clock of whoever reads it shows it. */
const minute = (at: string): string => {
  const date = new Date(at);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');
};

/** Who read and changed what. Nobody can change what stands here. */
export function AuditLog() {
  const { audit, actions, nav, more, loading, list: words } = useWords('desk');
  const { signedOut } = useDesk();
  const nameOf = useNameOf();
  const stateText = useStateText();
  const actionText = (action: string): string =>
    action in actions ? actions[action as keyof typeof actions] : action;
  const [typed, setTyped] = useState('');
  const [subject, setSubject] = useState('');
  const [rest, setRest] = useState<{ entries: readonly Entry[]; cursor?: string }>();
  const { isBusy, fault, run } = useDoing(signedOut);
  const query = subject ? { subject } : {};
  const list = useAsked(subject, async () => {
    const page = await ask(AuditSchema, '/api/desk/audit', query);
    setRest(undefined);
    return page;
  });
  const entries = [...(list.value?.entries ?? []), ...(rest?.entries ?? [])];
  const cursor = rest ? rest.cursor : list.value?.cursor;
  const next = async () => {
    const page = await ask(AuditSchema, '/api/desk/audit', { ...query, cursor });
    setRest({
      entries: [...(rest?.entries ?? []), ...page.entries],
      ...(page.cursor !== undefined && { cursor: page.cursor }),
    });
  };
  return (
    <div className="desk-part">
      <h2>{nav.audit}</h2>
      <form
        className="desk-search"
        onSubmit={(event) => {
          event.preventDefault();
          setSubject(typed.trim());
        }}
      >
        <Field
          label={audit.subject}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button className="button">{words.find}</button>
      </form>
      <Fault text={list.fault ?? fault} />
      {!list.value && !list.fault && <p role="status">{loading}</p>}
      <WideTable label={nav.audit}>
        <table className="wide-table">
          <thead>
            <tr>
              <th scope="col">{audit.when}</th>
              <th scope="col">{audit.who}</th>
              <th scope="col">{audit.action}</th>
              <th scope="col">{audit.subject}</th>
              <th scope="col">{audit.change}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, at) => (
              <tr key={at}>
                <td>{minute(entry.at)}</td>
                <td>{nameOf(entry.who)}</td>
                <td>{actionText(entry.action)}</td>
                <td>{nameOf(entry.subject)}</td>
                <td>{[entry.before, entry.after].map(stateText).filter(Boolean).join(' → ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {cursor !== undefined && (
        <button type="button" className="button" disabled={isBusy} onClick={() => run(next)}>
          {more}
        </button>
      )}
    </div>
  );
}
