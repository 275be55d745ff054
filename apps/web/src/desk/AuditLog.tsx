import { useState } from 'react';
import type * as v from 'valibot';
import { localMinute } from '@sites/domain';
import { enquiryStatuses } from '@sites/enquiry';
import { tagText } from '@sites/words';
import { useSite, useWords } from '../page/site.tsx';
import { AuditSchema } from './answers.ts';
import { ask } from './ask.ts';
import { useAsked, useDesk, useDoing, useNameOf } from './desk.tsx';
import { Fault, Field } from './Field.tsx';

type Entry = v.InferOutput<typeof AuditSchema>['entries'][number];

/** What a change changed, in words: what was before, and what is after. */
function useChangeText(): (entry: Entry) => string {
  const desk = useWords('desk');
  const { events, refusals, statuses, nobody } = desk;
  const { speaker } = useSite();
  const nameOf = useNameOf();
  const isRefusal = (value: unknown): value is keyof typeof refusals =>
    typeof value === 'string' && value in refusals;
  const valueText = (key: string, value: unknown): string => {
    if (value === true) return '✓';
    if (value === null || value === '') return nobody;
    if (Array.isArray(value))
      return speaker.list(value.map((tag) => tagText(String(tag), desk))) || nobody;
    if (key === 'why' && isRefusal(value)) return refusals[value];
    const status = enquiryStatuses.find((one) => key === 'status' && one === value);
    return status ? statuses[status] : nameOf(String(value));
  };
  return ({ before = {}, after = {} }) =>
    speaker.clauses(
      [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
        const [old, now] = [before, after].map((state) =>
          key in state ? valueText(key, state[key]) : undefined,
        );
        if (old === now) return [];
        const name =
          key === 'why' ? refusals.label : key in events ? events[key as keyof typeof events] : key;
        return speaker.labelled(name, [old, now].filter((one) => one !== undefined).join(' → '));
      }),
    );
}

/** Who read and changed what. Nobody can change what stands here. */
export function AuditLog() {
  const { audit, actions, nav, more, loading, list: words } = useWords('desk');
  const { signedOut } = useDesk();
  const nameOf = useNameOf();
  const changeText = useChangeText();
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
      <ol className="desk-log" aria-label={nav.audit}>
        {entries.map((entry, at) => (
          <li key={at}>
            <span className="desk-when soft">{localMinute(entry.at)}</span>
            <span>{nameOf(entry.who)}</span>
            <span>
              <b>{actionText(entry.action)}</b> <span>{nameOf(entry.subject)}</span>
            </span>
            <span className="desk-changed soft">{changeText(entry)}</span>
          </li>
        ))}
      </ol>
      {cursor !== undefined && (
        <button type="button" className="button" disabled={isBusy} onClick={() => run(next)}>
          {more}
        </button>
      )}
    </div>
  );
}
