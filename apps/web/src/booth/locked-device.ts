import type { Device, Waiting } from '../enquire/queue/off-page.ts';
import { type Row, withDatabase } from './database.ts';
import { close, closeValue, open, openValue } from './lock.ts';

const entryPlace = (id: string): string => `entry ${id}`;
/** A picture is closed before its contact has an id. */
const cardPlace = 'card';

/** The entries of a booth as its device keeps them: each closed by the key of the booth, with the picture beside it. */
interface LockedDevice extends Device {
  /** The picture that comes with the entry that is added next. */
  bring(card: Uint8Array<ArrayBuffer> | undefined): void;
  /** The ids that have a picture here. */
  cards(): Promise<readonly string[]>;
  card(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  dropCard(id: string): Promise<void>;
}

export function lockedDevice(key: CryptoKey): LockedDevice {
  let brought: Uint8Array<ArrayBuffer> | undefined;
  // What a closed row opens to was closed here, under a key that nobody else has.
  const opened = (rows: readonly Row[]): Promise<Waiting[]> =>
    Promise.all(
      rows.map(async (row) => (await openValue(key, entryPlace(row.id), row)) as Waiting),
    );
  const read = () =>
    withDatabase(async (database) => {
      const transaction = database.transaction(['entries', 'revision']);
      const [rows, revision = 0] = await Promise.all([
        transaction.objectStore('entries').getAll(),
        transaction.objectStore('revision').get('revision'),
      ]);
      return { rows, revision };
    });
  const closed = async (entry: Waiting): Promise<Row> => ({
    ...(await closeValue(key, entryPlace(entry.id), entry)),
    id: entry.id,
    isSent: entry.state === 'sent',
  });

  /** Writes unless somebody else has written since; a picture comes and goes with its entry. */
  const write = (
    revision: number,
    put: readonly Row[],
    remove: readonly string[],
    card: Row | undefined,
  ): Promise<boolean> =>
    withDatabase(async (database) => {
      const transaction = database.transaction(['entries', 'cards', 'revision'], 'readwrite', {
        durability: 'strict',
      });
      const revisions = transaction.objectStore('revision');
      if (((await revisions.get('revision')) ?? 0) !== revision)
        return transaction.done.then(() => false);
      const entries = transaction.objectStore('entries');
      const cards = transaction.objectStore('cards');
      await Promise.all([
        revisions.put(revision + 1, 'revision'),
        ...put.map((row) => entries.put(row)),
        ...remove.flatMap((id) => [entries.delete(id), cards.delete(id)]),
        ...(card ? [cards.put(card)] : []),
      ]);
      await transaction.done;
      return true;
    });

  return {
    bring: (card) => {
      brought = card;
    },
    all: async () => opened((await read()).rows),
    async change(step) {
      for (;;) {
        const { rows, revision } = await read();
        const before = await opened(rows);
        const { put = [], remove = [] } = step(before);
        const added = put.find(({ id }) => !rows.some((row) => row.id === id))?.id;
        const card = added === undefined ? undefined : brought;
        const row = card && added && { ...(await close(key, cardPlace, card)), id: added };
        const closedRows = await Promise.all(put.map(closed));
        if (!(await write(revision, closedRows, remove, row || undefined))) continue;
        if (added !== undefined) brought = undefined;
        const gone = new Set([...remove, ...put.map(({ id }) => id)]);
        return [...before.filter(({ id }) => !gone.has(id)), ...put];
      }
    },
    cards: () => withDatabase((database) => database.getAllKeys('cards')),
    card: async (id) => {
      const row = await withDatabase((database) => database.get('cards', id));
      return row && open(key, cardPlace, row);
    },
    dropCard: (id) => withDatabase((database) => database.delete('cards', id)),
  };
}
