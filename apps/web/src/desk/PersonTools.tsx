import { useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import { localDay } from '@sites/domain';
import { useWords } from '../page/site.tsx';
import { ask, saveAnswer, send } from './ask.ts';
import { useDesk, useDoing } from './desk.tsx';
import { Fault } from './Field.tsx';

const ErasedSchema = v.object({ erased: v.array(v.string()) });

/** What a person may ask for: all that is kept of them, or that none of it is. */
export function PersonTools({ contact, onErased }: { contact: string; onErased: () => void }) {
  const { one, cancel } = useWords('desk');
  const { signedOut } = useDesk();
  const [isAsking, setAsking] = useState(false);
  const { isBusy, fault, run } = useDoing(signedOut);
  const sure = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsking) sure.current?.focus();
  }, [isAsking]);
  const keep = async () => {
    const answer = await send('/api/desk/persons/export', { contact });
    await saveAnswer(answer, `person-${localDay(new Date().toISOString())}.json`);
  };
  const erase = async () => {
    await ask(ErasedSchema, '/api/desk/persons/erase', { contact });
    onErased();
  };
  return (
    <section className="desk-person" aria-label={one.person}>
      <h3>{one.person}</h3>
      <div className="desk-actions">
        <button type="button" className="button" disabled={isBusy} onClick={() => run(keep)}>
          {one.exportPerson}
        </button>
        {!isAsking && (
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {one.erase}
          </button>
        )}
      </div>
      {isAsking && (
        <div className="desk-sure" role="group" aria-label={one.erase} tabIndex={-1} ref={sure}>
          <p>{one.eraseSure}</p>
          <div className="desk-actions">
            <button
              type="button"
              className="button danger"
              disabled={isBusy}
              onClick={() => run(erase)}
            >
              {one.eraseYes}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {cancel}
            </button>
          </div>
        </div>
      )}
      <Fault text={fault} />
    </section>
  );
}
