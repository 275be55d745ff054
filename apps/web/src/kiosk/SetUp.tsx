import { useState } from 'react';
import { CodesWarning } from '../offline/CodesWarning.tsx';
import { DeviceState } from '../offline/DeviceState.tsx';
import { checkPin, hasPin, setPin } from '../pin/index.ts';
import { useSite, useWords } from '../page/site.tsx';
import { PinPad } from './PinPad.tsx';
import { Unsent } from './Unsent.tsx';
import { canGuard } from './guard.ts';
import { writeKiosk } from './write-kiosk.ts';
import { askSealKey } from './seal-key.ts';
import { wipe } from './visit.ts';
import { KioskSays } from './words.tsx';

/** Nobody stays signed in on a screen that everybody touches. */
const signOut = (): Promise<unknown> =>
  fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  }).catch(() => undefined);

/** Makes a device a kiosk: a PIN of the staff, what enquiries are sealed for, and a clean start. */
export function SetUp() {
  const { speaker } = useSite();
  const words = useWords('kiosk');
  const { setUp: say, pin } = words;
  const [had, setHad] = useState<boolean>();
  const [chosen, setChosen] = useState<string>();
  const [fault, setFault] = useState<string>();
  const open = async () => {
    if (!window.isSecureContext) setFault(say.insecure);
    else if (!canGuard()) setFault(say.unable);
    else await hasPin().then(setHad, () => setFault(say.refused));
  };
  const start = async () => {
    const sealKey = await askSealKey();
    if (sealKey === undefined) {
      setFault(say.unreachable);
      return;
    }
    await signOut();
    writeKiosk({ language: speaker.language, sealKey });
    await wipe();
  };
  const present = async (typed: string) => {
    const answer = await checkPin(typed);
    if (answer === 'right') await start();
    else setFault(answer === 'wrong' ? pin.wrong : pin.wait(answer.waitSeconds));
  };
  const choose = async (typed: string) => {
    setFault(undefined);
    if (chosen === undefined) setChosen(typed);
    else if (chosen === typed) {
      await setPin(typed);
      await start();
    } else {
      setChosen(undefined);
      setFault(say.differ);
    }
  };
  return (
    <KioskSays value={words}>
      <aside className="kiosk-below" aria-label={say.title}>
        <details
          className="kiosk-set-up"
          onToggle={({ currentTarget }) => {
            if (!currentTarget.open) return;
            // It opens below the screen.
            currentTarget.scrollIntoView();
            void open();
          }}
        >
          <summary>{say.title}</summary>
          <p>{say.text}</p>
          <CodesWarning />
          {(had !== undefined || fault) && <DeviceState from="kiosk" />}
          {had === undefined ? (
            <p className="pin-fault" role="alert">
              {fault}
            </p>
          ) : (
            <PinPad
              key={`${had} ${chosen !== undefined}`}
              label={had ? say.present : chosen === undefined ? say.choose : say.again}
              fault={fault}
              enter={had ? present : choose}
            />
          )}
        </details>
        <Unsent />
      </aside>
    </KioskSays>
  );
}
