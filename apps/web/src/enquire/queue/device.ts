import { NotKept, withDatabase } from './database.ts';
import type { Device } from './sender.ts';

const draftKey = 'enquiry';

/** The entries in IndexedDB. `strict`: what resolves is on the disk, not in a buffer that a crash empties. */
export const device: Device = {
  all: () => withDatabase((database) => database.getAll('entries')),
  change: (step, clearDraft = false) =>
    withDatabase(async (database) => {
      const transaction = database.transaction(['entries', 'drafts'], 'readwrite', {
        durability: 'strict',
      });
      // A step that throws, or a write that fails, undoes the whole transaction.
      const done = transaction.done.catch((error: unknown) => {
        throw new NotKept(error);
      });
      const entries = transaction.objectStore('entries');
      try {
        const { put = [], remove = [] } = step(await entries.getAll());
        const drafts = transaction.objectStore('drafts');
        await Promise.all([
          ...remove.map((id) => entries.delete(id)),
          ...put.map((entry) => entries.put(entry)),
          ...(clearDraft ? [drafts.delete(draftKey)] : []),
        ]);
        const after = await entries.getAll();
        await done;
        return after;
      } catch (error) {
        abort(transaction);
        await done.catch(() => {});
        throw error instanceof DOMException ? new NotKept(error) : error;
      }
    }),
};

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

/** What was typed, kept for reload, crash and change of language; where storage is refused, nothing is kept. */
export const draft = {
  read: (): Promise<unknown> =>
    withDatabase((database) => database.get('drafts', draftKey)).catch(() => undefined),
  write: (values: unknown): Promise<void> =>
    withDatabase((database) => database.put('drafts', values, draftKey)).then(
      () => {},
      () => {},
    ),
  clear: (): Promise<void> =>
    withDatabase((database) => database.delete('drafts', draftKey)).catch(() => {}),
};

/** What was typed and the receipts go at once, whatever a queue is doing: it still has what is not sent. */
export const forgetTyped = async (): Promise<void> => {
  await device.change(
    (entries) => ({ remove: entries.filter(({ state }) => state === 'sent').map(({ id }) => id) }),
    true,
  );
};
