import { type FormEvent, useState } from 'react';
import { shortestPassphrase, strengthOf } from '@sites/enquiry';
import { useSite, useWords } from '../page/site.tsx';
import { dayOf } from '../page/day.ts';
import type { EnquiryQueue } from './queue/index.ts';

/** Hands a file to the browser, which reads it after the click. */
function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What is not sent, as an encrypted file: the second way to the desk. */
export function ExportForm({ queue }: { queue: EnquiryQueue }) {
  const { file: say } = useWords('enquire');
  const { speaker } = useSite();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<{ readonly at: 'first' | 'again'; readonly text: string }>();
  const [said, setSaid] = useState('');
  const strength = strengthOf(passphrase);
  const least = say.short(speaker.number(shortestPassphrase));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaid('');
    setFault(undefined);
    if (strength === 'short' || strength === 'plain') {
      setFault({ at: 'first', text: strength === 'short' ? least : say.strength.plain });
      return;
    }
    if (passphrase !== again) {
      setFault({ at: 'again', text: say.differ });
      return;
    }
    try {
      const day = dayOf(new Date().toISOString());
      save(await queue.exportFile(passphrase), `quang-ninh-enquiries-${day}.json`);
      setSaid(say.saved);
      setPassphrase('');
      setAgain('');
    } catch {
      setFault({ at: 'first', text: say.failed });
    }
  };
  const fields = [
    [
      'first',
      say.passphrase,
      passphrase,
      setPassphrase,
      strength === 'short' ? least : say.strength[strength],
    ],
    ['again', say.again, again, setAgain, undefined],
  ] as const;
  return (
    <details className="ask-export">
      <summary>{say.heading}</summary>
      <p>{say.lead}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        {fields.map(([id, label, value, set, hint]) => {
          const isWrong = fault?.at === id;
          return (
            <div key={id} className={isWrong ? 'ask-field wrong' : 'ask-field'}>
              <label htmlFor={`export-${id}`}>{label}</label>
              <input
                id={`export-${id}`}
                type="password"
                autoComplete="new-password"
                aria-invalid={isWrong}
                aria-describedby={isWrong ? 'export-fault' : hint && 'export-strength'}
                value={value}
                onChange={(event) => set(event.target.value)}
              />
              {hint && (
                <small id="export-strength" className="hint" data-strength={strength} role="status">
                  {hint}
                </small>
              )}
            </div>
          );
        })}
        <p id="export-fault" className="ask-fault" role="alert">
          {fault?.text}
        </p>
        <p>
          <button type="submit" className="button">
            {say.save}
          </button>
        </p>
        <p role="status">{said}</p>
      </form>
    </details>
  );
}
