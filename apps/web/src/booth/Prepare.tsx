import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { ask, DeskFault } from '../desk/ask.ts';
import { useFaultText } from '../desk/desk.tsx';
import { askTerms } from '../enquire/terms.ts';
import { DeviceState } from '../offline/DeviceState.tsx';
import { useDetail, useWords } from '../page/site.tsx';
import { hasPin, setPin } from '../pin/index.ts';
import { writeLock } from './database.ts';
import { closeValue, makeLock } from './lock.ts';
import type { Profile } from './open-booth.ts';
import { PinForm } from './PinForm.tsx';
import { SignedIn } from './SignedIn.tsx';

const KeySchema = v.object({ key: v.string() });

/** The key that the desk works out for a device, given to staff who are signed in. */
export const askDeskKey = async (device: string): Promise<string> =>
  (await ask(KeySchema, '/api/desk/booth/key', { device })).key;

/** What the booth has to know of its desk; undefined where that takes no enquiries. */
async function askProfile(): Promise<Profile | undefined> {
  const { controller, retentionMonths } = await askTerms().catch(() => {
    throw new DeskFault('offline');
  });
  return controller ? { controller, retentionMonths } : undefined;
}

function PinStep({ onOpen }: { onOpen: (key: CryptoKey) => void }) {
  const { prepare: say } = useWords('booth');
  const { blocked } = useWords('enquire');
  const { page } = useDetail();
  const faultText = useFaultText();
  const [isKnown, setKnown] = useState<boolean>();
  useEffect(() => {
    void hasPin().then(setKnown, () => setKnown(false));
  }, []);
  const prepare = async (pin: string): Promise<string | undefined> => {
    try {
      const profile = await askProfile();
      if (!profile) return blocked.closed;
      const device = crypto.randomUUID();
      const { lock, key } = await makeLock(device, pin, await askDeskKey(device));
      if (!isKnown) await setPin(pin);
      await writeLock(lock, await closeValue(key, 'profile', profile));
      onOpen(key);
      return undefined;
    } catch (error) {
      return faultText(error);
    }
  };
  return (
    <main className="page desk-door">
      <h1>{page.booth}</h1>
      <h2>{say.title}</h2>
      <p>{isKnown ? say.known : say.choose}</p>
      {isKnown !== undefined && <PinForm isNew={!isKnown} submit={say.submit} onPin={prepare} />}
      <DeviceState from="booth" />
    </main>
  );
}

/** Makes a booth of this device: staff sign in once, then a PIN. */
export function Prepare({ onOpen }: { onOpen: (key: CryptoKey) => void }) {
  const { prepare } = useWords('booth');
  return (
    <SignedIn why={prepare.first}>
      <PinStep onOpen={onOpen} />
    </SignedIn>
  );
}
