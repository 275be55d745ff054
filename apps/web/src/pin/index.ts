import { type DBSchema, openDB } from 'idb';
import { createPin, type PinRecord } from './pin.ts';

export { isPin } from './pin.ts';

interface Stores extends DBSchema {
  values: { key: 'pin'; value: PinRecord };
}

/** What belongs to the device and not to a visitor: it outlives the wipe of a kiosk. */
async function change(
  step: (old: PinRecord | undefined) => PinRecord | undefined,
): Promise<PinRecord | undefined> {
  const database = await openDB<Stores>('device', 1, {
    upgrade: (made) => void made.createObjectStore('values'),
  });
  try {
    const { store, done } = database.transaction('values', 'readwrite', { durability: 'strict' });
    const next = step(await store.get('pin'));
    if (next) await store.put(next, 'pin');
    await done;
    return next;
  } finally {
    database.close();
  }
}

/** The PIN of the staff on this device, for kiosk and booth. It needs https or localhost. */
export const { setPin, checkPin, hasPin } = createPin(change, Date.now);
