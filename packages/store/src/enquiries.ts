import { fold } from '@sites/domain';
import { noteOf, parksAsked, type Enquiry } from '@sites/enquiry';
import type { Kysely, Transaction } from 'kysely';
import { record, type AuditEntry } from './audit.ts';
import { cardsOf } from './cards.ts';
import { contactKey } from './contact-key.ts';
import { changeEnquiry, note } from './enquiry-changes.ts';
import {
  isLiving,
  records,
  select,
  statusOf,
  summaries,
  type LivingRow,
} from './enquiry-reading.ts';
import type { Added, Enquiries, Known, NewEnquiry } from './enquiry-records.ts';
import type { Opening } from './opening.ts';
import { enqueue } from './outbox.ts';
import type { Tables } from './tables.ts';

/** Who is named in the audit where nobody of the desk acts. */
const sender = 'sender';
const retention = 'retention';

const searchText = (
  receipt: string,
  key: string,
  { name, company, message = '', contact }: Enquiry,
): string => fold([name, company, message, contact.value, receipt, noteOf(key)].join(' '));

const knownBy = (db: Kysely<Tables>, key: string): Promise<Known | undefined> =>
  db
    .selectFrom('enquiries')
    .select(['receipt', 'body_hash as bodyHash'])
    .where('key', '=', key)
    .executeTakeFirst();

async function add(db: Transaction<Tables>, kept: NewEnquiry): Promise<Added> {
  const { key, bodyHash, receipt, enquiry, at, deleteAfter, tags = [], notices = [] } = kept;
  const { who = sender, note: said } = kept.takenBy ?? {};
  const inserted = await db
    .insertInto('enquiries')
    .values({
      receipt,
      key,
      status: 'new',
      received_at: at,
      changed_at: at,
      delete_after: deleteAfter,
      erased_at: null,
      assignee: null,
      body_hash: bodyHash,
      enquiry: JSON.stringify(enquiry),
      country: enquiry.country,
      language: enquiry.language,
      contact: contactKey(enquiry.contact.value),
      search: searchText(receipt, key, enquiry),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('receipt')
    .execute();
  if (inserted.length === 0) {
    const before = await knownBy(db, key);
    if (!before) return { outcome: 'taken' };
    // Once erased, nothing is left to compare with: a late repeat is answered as what it says it is.
    return before.bodyHash === null || before.bodyHash === bodyHash
      ? { outcome: 'repeated', receipt: before.receipt }
      : { outcome: 'conflict' };
  }
  const parks = parksAsked(enquiry).map((park) => ({ receipt, park }));
  if (parks.length > 0) await db.insertInto('enquiry_parks').values(parks).execute();
  if (tags.length > 0)
    await db
      .insertInto('enquiry_tags')
      .values(tags.map((tag) => ({ receipt, tag })))
      .execute();
  await note(db, receipt, at, who, [['status', 'new'], ...(said ? [['note', said] as const] : [])]);
  await enqueue(db, notices, at);
  await record(db, [
    { at, who, action: 'enquiry.receive', subject: receipt, after: { status: 'new' } },
  ]);
  return { outcome: 'stored', receipt };
}

/** Writes that the contact of each row was shown. */
const seen = (action: string, rows: readonly LivingRow[], who: string, at: string): AuditEntry[] =>
  rows.map(({ receipt }) => ({ at, who, action, subject: receipt }));

/** Leaves of each row what answers a late repeat of its key, and nothing of the person. */
async function erase(
  db: Transaction<Tables>,
  rows: readonly LivingRow[],
  who: string,
  at: string,
): Promise<string[]> {
  const receipts = rows.map(({ receipt }) => receipt);
  if (receipts.length === 0) return [];
  // First: it locks the rows, so that nobody adds to what goes below.
  await db
    .updateTable('enquiries')
    .set({
      status: 'closed',
      changed_at: at,
      erased_at: at,
      assignee: null,
      body_hash: null,
      enquiry: null,
      country: null,
      language: null,
      contact: null,
      search: null,
    })
    .where('receipt', 'in', receipts)
    .execute();
  await db.deleteFrom('enquiry_cards').where('receipt', 'in', receipts).execute();
  await db.deleteFrom('enquiry_parks').where('receipt', 'in', receipts).execute();
  await db.deleteFrom('enquiry_tags').where('receipt', 'in', receipts).execute();
  await db.deleteFrom('enquiry_events').where('receipt', 'in', receipts).execute();
  await db.deleteFrom('outbox').where('receipt', 'in', receipts).execute();
  await record(
    db,
    rows.map(({ receipt, status }) => ({
      at,
      who,
      action: 'enquiry.erase',
      subject: receipt,
      before: { status },
      after: { erased: true },
    })),
  );
  return receipts;
}

const living = (db: Transaction<Tables>) =>
  db.selectFrom('enquiries').selectAll().where('enquiry', 'is not', null);

export function enquiriesOf(opening: Opening): Enquiries {
  const eraseThose = async (
    rows: (db: Transaction<Tables>) => Promise<Tables['enquiries'][]>,
    who: string,
    at: string,
  ): Promise<string[]> => {
    const erased = await opening.write(async (db) =>
      erase(db, (await rows(db)).filter(isLiving), who, at),
    );
    if (erased.length > 0) await opening.read(async (_, { forget }) => forget());
    return erased;
  };
  const ofPerson = (db: Transaction<Tables>, contact: string) =>
    living(db).where('contact', '=', contactKey(contact)).orderBy('received_at').execute();

  return {
    add: (enquiry) => opening.write((db) => add(db, enquiry)),
    known: (key) => opening.read((db) => knownBy(db, key)),
    state: (receipt) =>
      opening.read(async (db) => {
        const row = await db
          .selectFrom('enquiries')
          .select(['status', 'received_at', 'changed_at', 'delete_after', 'erased_at'])
          .where('receipt', '=', receipt)
          .executeTakeFirst();
        return (
          row && {
            receipt,
            status: row.erased_at === null ? statusOf(row.status) : 'erased',
            receivedAt: row.received_at,
            changedAt: row.changed_at,
            deleteAfter: row.delete_after,
          }
        );
      }),
    list: (query = {}) =>
      opening.read(async (db) => {
        const page = await select(db, query);
        return { ...page, rows: await summaries(db, page.rows) };
      }),
    listWhole: (query, by, at) =>
      opening.write(async (db) => {
        const page = await select(db, query);
        await record(db, seen('enquiry.export', page.rows, by, at));
        return { ...page, rows: await records(db, page.rows) };
      }),
    get: (receipt, by, at) =>
      opening.write(async (db) => {
        const rows = await living(db).where('receipt', '=', receipt).execute();
        const found = rows.filter(isLiving);
        await record(db, seen('enquiry.read', found, by, at));
        return (await records(db, found))[0];
      }),
    change: (receipt, change, by, at) =>
      opening.write((db) => changeEnquiry(db, receipt, change, by, at)),
    erase: async (receipt, by, at) => {
      const byReceipt = (db: Transaction<Tables>) =>
        living(db).where('receipt', '=', receipt).execute();
      return (await eraseThose(byReceipt, by, at)).length > 0;
    },
    exportPerson: (contact, by, at) =>
      opening.write(async (db) => {
        const rows = (await ofPerson(db, contact)).filter(isLiving);
        await record(db, seen('enquiry.export', rows, by, at));
        const cards = await cardsOf(
          db,
          rows.map(({ receipt }) => receipt),
        );
        return (await records(db, rows)).map((one) => {
          const card = cards.get(one.receipt);
          return card === undefined ? one : { ...one, card };
        });
      }),
    erasePerson: (contact, by, at) => eraseThose((db) => ofPerson(db, contact), by, at),
    purge: (day, at) =>
      eraseThose((db) => living(db).where('delete_after', '<=', day).execute(), retention, at),
  };
}
