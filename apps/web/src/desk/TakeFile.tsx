import { useState } from 'react';
import { ExportError, type ExportedEnquiry, readExport } from '@sites/enquiry';
import { useSite, useWords } from '../page/site.tsx';
import { DeskFault } from './ask.ts';
import { deliver, type Delivered } from './deliver.ts';
import { useDesk, useDoing } from './desk.tsx';
import { Fault, Field } from './Field.tsx';

/** How many of a file came to what, so far. */
type Taken = Readonly<Record<Delivered | 'all', number>>;

/** Takes in the file by which a device without a network gives its enquiries away; the browser opens it. */
export function TakeFile({ onTaken }: { onTaken: () => void }) {
  const { take } = useWords('desk');
  const { speaker } = useSite();
  const { signedOut } = useDesk();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [taken, setTaken] = useState<Taken>();
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
    let counts: Taken = { all: enquiries.length, taken: 0, known: 0, refused: 0 };
    setTaken(counts);
    for (const one of enquiries) {
      const outcome = await deliver(one).catch(() => {
        throw new DeskFault('offline');
      });
      counts = { ...counts, [outcome]: counts[outcome] + 1 };
      setTaken(counts);
    }
    setPassphrase('');
    if (counts.refused > 0) setWrong(take.left);
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
            speaker.facts(
              (['all', 'taken', 'known', 'refused'] as const).map((one) =>
                speaker.labelled(take[one], speaker.number(taken[one])),
              ),
            )}
        </p>
        <button className="button" disabled={isBusy}>
          {take.submit}
        </button>
      </form>
    </details>
  );
}
