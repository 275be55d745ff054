import { useId, useState } from 'react';
import { enquiryStatuses } from '@sites/enquiry';
import { tagText } from '@sites/words';
import { useSite, useWords } from '../page/site.tsx';
import { SummarySchema, type Whole } from './answers.ts';
import { ask } from './ask.ts';
import { useDesk, useDoing } from './desk.tsx';
import { Choice, Fault, Field } from './Field.tsx';

type Change = Partial<{
  status: string;
  assignee: string;
  tags: readonly string[];
  note: string;
  answer: string;
}>;

/** A longer text and the button that keeps it. What was typed stays until it is kept. */
function TextForm({
  label,
  hint,
  button,
  isBusy,
  onKeep,
}: {
  label: string;
  hint?: string;
  button: string;
  isBusy: boolean;
  onKeep: (text: string, done: () => void) => void;
}) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <form
      className="desk-text"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onKeep(text.trim(), () => setText(''));
      }}
    >
      <label htmlFor={id}>{label}</label>
      {hint && (
        <small id={`${id}-hint`} className="hint">
          {hint}
        </small>
      )}
      <textarea
        id={id}
        rows={3}
        maxLength={4000}
        value={text}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => setText(event.target.value)}
      />
      <button className="button" disabled={isBusy}>
        {button}
      </button>
    </form>
  );
}

/** What staff do with an enquiry: its state, who has it, tags, notes, the answer that was given. */
export function ChangeForm({ whole, onChanged }: { whole: Whole; onChanged: () => void }) {
  const desk = useWords('desk');
  const { columns, statuses, one, nobody, save, saved } = desk;
  const { speaker } = useSite();
  const { colleagues, signedOut } = useDesk();
  const { receipt, status, assignee = '', tags } = whole;
  const [typedTags, setTypedTags] = useState(speaker.list(tags.map((tag) => tagText(tag, desk))));
  const [isSaved, setSaved] = useState(false);
  const { isBusy, fault, run } = useDoing(signedOut);
  const change = (what: Change, done?: () => void) =>
    run(async () => {
      setSaved(false);
      await ask(SummarySchema, '/api/desk/enquiries/change', { receipt, ...what });
      setSaved(true);
      done?.();
      onChanged();
    });
  const people = colleagues.filter(({ id, isRevoked }) => !isRevoked || id === assignee);
  return (
    <div className="desk-change">
      <div className="desk-choices">
        <Choice label={columns.status} value={status} onChange={(to) => change({ status: to })}>
          {enquiryStatuses.map((value) => (
            <option key={value} value={value}>
              {statuses[value]}
            </option>
          ))}
        </Choice>
        <Choice
          label={columns.assignee}
          value={assignee}
          onChange={(to) => change({ assignee: to })}
        >
          <option value="">{nobody}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
        <form
          className="desk-tags"
          onSubmit={(event) => {
            event.preventDefault();
            const all = typedTags.split(/[,，、]/).map((tag) => tag.trim());
            change({ tags: [...new Set(all.filter(Boolean))] });
          }}
        >
          <Field
            label={columns.tags}
            hint={one.tagsHint}
            value={typedTags}
            onChange={(event) => setTypedTags(event.target.value)}
          />
          <button className="button" disabled={isBusy}>
            {save}
          </button>
        </form>
      </div>
      <TextForm
        label={one.answer}
        hint={one.answerHint}
        button={one.addAnswer}
        isBusy={isBusy}
        onKeep={(answer, done) => change({ answer, status: 'answered' }, done)}
      />
      <TextForm
        label={one.note}
        button={one.addNote}
        isBusy={isBusy}
        onKeep={(note, done) => change({ note }, done)}
      />
      <Fault text={fault} />
      <p role="status" className="hint">
        {isSaved && !fault ? saved : ''}
      </p>
    </div>
  );
}
