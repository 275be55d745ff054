import { useState } from 'react';
import { ExportError, type ExportedEnquiry, readExport } from '@sites/enquiry';
import { useSite, useWords } from '../page/site.tsx';
import { DeskFault } from './ask.ts';
import { deliver } from './deliver.ts';
import { useDesk, useDoing } from './desk.tsx';
import { Fault, Field } from './Field.tsx';

/** Takes in the file by which a device without a network gives its enquiries away; the browser opens it. */
export function TakeFile({ onTaken }: { onTaken: () => void }) {
  const { take } = useWords('desk');
  const { speaker } = useSite();
  const { signedOut } = useDesk();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [taken, setTaken] = useState<{ readonly count: number; readonly of: number }>();
  const [wrong, setWrong] = useState<string>();
  const { isBusy, fault, run } = useDoing(signedOut);
  const takeIn = async (chosen: File) => {
    setWrong(undefined);
    setTaken(undefined);
    let enquiries: readonly ExportedEnquiry[];
    try {
      ({ enquiries } = await readExport(await chosen.text(), passphrase));
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      setWrong(take.faults[error.fault]);
      return;
    }
    let count = 0;
    for (const one of enquiries) {
      const isKept = await deliver(one).catch(() => {
        throw new DeskFault('offline');
      });
      count += isKept ? 1 : 0;
      setTaken({ count, of: enquiries.length });
    }
    setPassphrase('');
    if (count < enquiries.length) setWrong(take.left);
    onTaken();
  };
  return (
    <details className="desk-take">
      <summary>{take.title}</summary>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (file) run(() => takeIn(file));
        }}
      >
        <p className="hint">{take.lead}</p>
        <Field
          label={take.file}
          type="file"
          accept=".json,application/json"
          onChange={(event) => setFile(event.target.files?.[0])}
          required
        />
        <Field
          label={take.passphrase}
          type="password"
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
          autoComplete="off"
          required
        />
        <Fault text={wrong ?? fault} />
        <p role="status">
          {taken &&
            speaker.labelled(
              take.taken,
              `${speaker.number(taken.count)} / ${speaker.number(taken.of)}`,
            )}
        </p>
        <button className="button" disabled={isBusy}>
          {take.submit}
        </button>
      </form>
    </details>
  );
}
