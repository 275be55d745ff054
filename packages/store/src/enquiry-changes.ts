import type { Transaction } from 'kysely';
import { record } from './audit.ts';
import { isLiving, summaries } from './enquiry-reading.ts';
import type { EnquiryChange, EnquiryEvent, EnquirySummary } from './enquiry-records.ts';
import { nextId } from './ids.ts';
import type { Tables } from './tables.ts';

/** A tag is a word or two, not a note. */
const longestTag = 40;

/** Writes what happened to an enquiry. */
export async function note(
  db: Transaction<Tables>,
  receipt: string,
  at: string,
  who: string,
  events: readonly (readonly [EnquiryEvent['kind'], string])[],
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(([kind, value]) => ({ id: nextId(), receipt, at, who, kind, value }));
  await db.insertInto('enquiry_events').values(rows).execute();
}

/** Tags as they are kept: tidied, each once, sorted. */
function tidied(tags: readonly string[]): string[] {
  const tidy = tags.map((tag) => tag.normalize('NFC').trim()).filter(Boolean);
  const long = tidy.find((tag) => [...tag].length > longestTag);
  if (long !== undefined) throw new RangeError(`a tag has at most ${longestTag} characters`);
  return [...new Set(tidy)].toSorted();
}

async function retag(db: Transaction<Tables>, receipt: string, tags: readonly string[]) {
  await db.deleteFrom('enquiry_tags').where('receipt', '=', receipt).execute();
  if (tags.length === 0) return;
  const rows = tags.map((tag) => ({ receipt, tag }));
  await db.insertInto('enquiry_tags').values(rows).execute();
}

/** Changes what is said, writes what happened, and tells the audit. */
export async function changeEnquiry(
  db: Transaction<Tables>,
  receipt: string,
  change: EnquiryChange,
  who: string,
  at: string,
): Promise<EnquirySummary | undefined> {
  // Locks the row first: of two who change it at once, the second sees what the first did.
  await db
    .updateTable('enquiries')
    .set((row) => ({ status: row.ref('status') }))
    .where('receipt', '=', receipt)
    .where('enquiry', 'is not', null)
    .execute();
  const find = async () => {
    const rows = await db
      .selectFrom('enquiries')
      .selectAll()
      .where('receipt', '=', receipt)
      .execute();
    return (await summaries(db, rows.filter(isLiving)))[0];
  };
  const before = await find();
  if (before === undefined) return undefined;
  const { status, assignee, note: said, answer } = change;
  const tags = change.tags && tidied(change.tags);
  const events: (readonly [EnquiryEvent['kind'], string])[] = [];
  if (status !== undefined && status !== before.status) {
    await db
      .updateTable('enquiries')
      .set({ status, changed_at: at })
      .where('receipt', '=', receipt)
      .execute();
    events.push(['status', status]);
  }
  if (assignee !== undefined && assignee !== (before.assignee ?? '')) {
    await db
      .updateTable('enquiries')
      .set({ assignee: assignee === '' ? null : assignee })
      .where('receipt', '=', receipt)
      .execute();
    events.push(['assignee', assignee]);
  }
  if (tags && tags.join('\n') !== before.tags.join('\n')) {
    await retag(db, receipt, tags);
    events.push(['tags', JSON.stringify(tags)]);
  }
  if (said) events.push(['note', said]);
  if (answer) events.push(['answer', answer]);
  await note(db, receipt, at, who, events);
  const after = (await find()) ?? before;
  const audited = (one: EnquirySummary) => ({
    status: one.status,
    assignee: one.assignee ?? null,
    tags: [...one.tags],
  });
  // Of a note and an answer the audit knows that there was one: their text may name the person.
  await record(db, [
    {
      at,
      who,
      action: 'enquiry.change',
      subject: receipt,
      before: audited(before),
      after: {
        ...audited(after),
        ...(said && { note: true }),
        ...(answer && { answer: true }),
      },
    },
  ]);
  return after;
}
