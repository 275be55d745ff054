import type { Kysely } from 'kysely';
import { record } from './audit.ts';
import type { Opening } from './opening.ts';
import type { Tables } from './tables.ts';

/** The photographs of business cards, at most one for each enquiry. They go with the enquiry when it is erased. */
export interface Cards {
  /**
   * Keeps a photograph, a JPEG, with its enquiry, in the place of any before. The same once more changes nothing.
   * False where there is no such enquiry.
   */
  put(receipt: string, jpeg: Uint8Array, by: string, at: string): Promise<boolean>;
  /** Undefined where there is none. Whoever looks at it is written into the audit. */
  get(receipt: string, by: string, at: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

const textOf = (jpeg: Uint8Array): string => Buffer.from(jpeg).toString('base64');

/** The photographs of some enquiries as base64, by receipt. */
export async function cardsOf(
  db: Kysely<Tables>,
  receipts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (receipts.length === 0) return new Map();
  const rows = await db
    .selectFrom('enquiry_cards')
    .select(['receipt', 'jpeg'])
    .where('receipt', 'in', receipts)
    .execute();
  return new Map(rows.map(({ receipt, jpeg }) => [receipt, jpeg]));
}

export const cardStore = (opening: Opening): Cards => ({
  put: (receipt, photograph, who, at) =>
    opening.write(async (db) => {
      // Locks the enquiry: whoever erases it at the same time does so before or after, and takes this along.
      const [found] = await db
        .updateTable('enquiries')
        .set((row) => ({ status: row.ref('status') }))
        .where('receipt', '=', receipt)
        .where('enquiry', 'is not', null)
        .returning('receipt')
        .execute();
      if (!found) return false;
      const jpeg = textOf(photograph);
      const before = (await cardsOf(db, [receipt])).get(receipt);
      if (before === jpeg) return true;
      await db
        .insertInto('enquiry_cards')
        .values({ receipt, jpeg })
        .onConflict((conflict) => conflict.column('receipt').doUpdateSet({ jpeg }))
        .execute();
      const after = { bytes: photograph.length };
      await record(db, [{ at, who, action: 'enquiry.card', subject: receipt, after }]);
      return true;
    }),
  get: (receipt, who, at) =>
    opening.write(async (db) => {
      const jpeg = (await cardsOf(db, [receipt])).get(receipt);
      if (jpeg === undefined) return undefined;
      await record(db, [{ at, who, action: 'enquiry.read-card', subject: receipt }]);
      return new Uint8Array(Buffer.from(jpeg, 'base64'));
    }),
});
