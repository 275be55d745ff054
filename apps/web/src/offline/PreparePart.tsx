import { useState } from 'react';
import { languages } from '@sites/domain';
import { useSite, useWords } from '../page/site.tsx';
import { type Prepared, prepare } from './on-device.ts';
import { useMegabytes } from './use-megabytes.ts';

interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What became of the preparation. */
function Outcome({ prepared }: { readonly prepared: Prepared }) {
  const { prepare: say } = useWords('offline');
  const { speaker } = useSite();
  if (prepared.is === 'failed') return say[prepared.why];
  const { kept, isPersistent } = prepared;
  return (
    <>
      <b>{say.ready(speaker.date(kept.data.compiled))}</b>
      <br />
      {isPersistent ? say.persistent : say.mayGo}
    </>
  );
}

/** Has the device keep every language, and says how far it is. */
export function PreparePart({ onChange }: { readonly onChange: () => void }) {
  const { prepare: say } = useWords('offline');
  const megabytes = useMegabytes();
  const [progress, setProgress] = useState<Progress>();
  const [prepared, setPrepared] = useState<Prepared>();
  const isRunning = progress !== undefined;
  const start = async () => {
    setPrepared(undefined);
    setProgress({ done: 0, of: 0 });
    const result = await prepare(languages, (done, of) => setProgress({ done, of }));
    setProgress(undefined);
    setPrepared(result);
    onChange();
  };
  return (
    <section className="prepare">
      <h2>{say.heading}</h2>
      <p>{say.text}</p>
      <button
        type="button"
        className="button primary"
        disabled={isRunning}
        onClick={() => void start()}
      >
        {say.button}
      </button>
      {isRunning && (
        <p>
          <progress aria-label={say.heading} value={progress.done} max={progress.of || 1} />{' '}
          {progress.of > 0 && say.progress(megabytes(progress.done), megabytes(progress.of))}
        </p>
      )}
      <p role="status">{prepared && <Outcome prepared={prepared} />}</p>
    </section>
  );
}
