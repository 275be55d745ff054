import { useEffect, useRef, useState } from 'react';
import { watchQuiet } from './idle.ts';
import { wipe } from './visit.ts';
import { useKioskWords } from './words.tsx';

const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'input'] as const;

/** Ends the visit of who has gone; asks before it does. */
export function Quiet() {
  const { idle: say } = useKioskWords();
  const [seconds, setSeconds] = useState<number>();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const watch = watchQuiet(() => performance.now(), {
      warn: setSeconds,
      leave: () => void wipe(),
    });
    for (const name of touches)
      window.addEventListener(name, watch.touch, { capture: true, passive: true });
    const timer = setInterval(watch.tick, 1000);
    return () => {
      clearInterval(timer);
      for (const name of touches) window.removeEventListener(name, watch.touch, { capture: true });
    };
  }, []);
  const isAsked = seconds !== undefined;
  useEffect(() => {
    if (isAsked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isAsked]);
  return (
    <dialog ref={dialog} className="kiosk-dialog kiosk-idle" aria-labelledby="kiosk-idle">
      <h2 id="kiosk-idle">{say.title}</h2>
      {/* A countdown that is read aloud every second says nothing else. */}
      <p aria-live="off">{say.text(seconds ?? 0)}</p>
      <p className="kiosk-dialog-end">
        <button type="button" className="kiosk-take" onClick={() => setSeconds(undefined)}>
          {say.stay}
        </button>
        <button type="button" onClick={() => void wipe()}>
          {say.erase}
        </button>
      </p>
    </dialog>
  );
}
