import { useState } from 'react';
import { useFaultText } from '../desk/desk.tsx';
import { useDetail, useWords } from '../page/site.tsx';
import { setPin } from '../pin/index.ts';
import { writeLock } from './database.ts';
import { type Lock, openByPin, renewLock } from './lock.ts';
import { PinForm } from './PinForm.tsx';
import { askDeskKey } from './Prepare.tsx';
import { SignedIn } from './SignedIn.tsx';

interface LockedProps {
  readonly lock: Lock;
  readonly onOpen: (key: CryptoKey) => void;
}

/** Puts a PIN in the place of the one before, by the desk. */
function Renew({ lock, isNew, onOpen }: LockedProps & { isNew: boolean }) {
  const { prepare: say, locked } = useWords('booth');
  const { errors } = useWords('desk');
  const { page } = useDetail();
  const faultText = useFaultText();
  const renew = async (pin: string): Promise<string | undefined> => {
    try {
      const renewed = await renewLock(lock, pin, await askDeskKey(lock.device));
      if (!renewed) return errors.other;
      if (isNew) await setPin(pin);
      await writeLock(renewed.lock);
      onOpen(renewed.key);
      return undefined;
    } catch (error) {
      return faultText(error);
    }
  };
  return (
    <main className="page desk-door">
      <h1>{page.booth}</h1>
      <p>{isNew ? say.choose : say.known}</p>
      <PinForm isNew={isNew} submit={locked.open} onPin={renew} />
    </main>
  );
}

/** The door of a booth that is prepared: its PIN opens it, without a server. */
export function Locked({ lock, waiting, onOpen }: LockedProps & { waiting: number }) {
  const { locked: say } = useWords('booth');
  const [way, setWay] = useState<'pin' | 'forgotten' | 'changed'>('pin');
  if (way !== 'pin')
    return (
      <SignedIn why={way === 'forgotten' ? say.forgotLead : say.changed}>
        <Renew lock={lock} isNew={way === 'forgotten'} onOpen={onOpen} />
      </SignedIn>
    );
  const unlock = async (pin: string): Promise<string | undefined> => {
    const key = await openByPin(lock, pin);
    // Right for the device, and yet not for the lock: the kiosk has set another one since.
    if (key) onOpen(key);
    else setWay('changed');
    return undefined;
  };
  return (
    <main className="page desk-door">
      <h1>{say.title}</h1>
      {waiting > 0 && <p>{say.waiting(waiting)}</p>}
      <PinForm isNew={false} submit={say.open} onPin={unlock} />
      <p>
        <button type="button" className="quiet" onClick={() => setWay('forgotten')}>
          {say.forgot}
        </button>
      </p>
    </main>
  );
}
