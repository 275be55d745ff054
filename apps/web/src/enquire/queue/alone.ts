import { withDatabase } from './database.ts';

const name = 'enquiry-sender';
/** Longer than an attempt may take. */
const leaseMs = 30_000;
const pauseMs = 5000;

const owner = Math.random().toString(36).slice(2);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether this page may send now. A lease that ends later than any can was written before the clock was set back. */
const take = (): Promise<boolean> =>
  withDatabase(async (database) => {
    const { store, done } = database.transaction('leases', 'readwrite');
    const held = await store.get(name);
    const left = (held?.until ?? 0) - Date.now();
    const isFree = held?.owner === owner || left <= 0 || left > leaseMs;
    if (isFree) await store.put({ owner, until: Date.now() + leaseMs }, name);
    await done;
    return isFree;
  });

/**
 * A lease for browsers without locks. A page that sleeps may lose it and send beside another one: the key of the
 * enquiry makes that harmless.
 */
async function leased(task: () => Promise<void>): Promise<void> {
  while (!(await take())) await pause(pauseMs);
  const renewing = setInterval(() => void take().catch(() => {}), leaseMs / 3);
  try {
    await task();
  } finally {
    clearInterval(renewing);
    await withDatabase((database) => database.delete('leases', name));
  }
}

/** Runs a task once no other page of this device runs one; the end of a page frees its lock. */
export const alone = (task: () => Promise<void>): Promise<void> =>
  'locks' in navigator ? navigator.locks.request(name, task) : leased(task);
