import { fold, startOfLocalDay } from '@sites/domain';
import {
  enquiryStatuses,
  noteOf,
  readNote,
  readReceipt,
  type Enquiry,
  type EnquiryStatus,
} from '@sites/enquiry';
import type { Kysely, Selectable } from 'kysely';
import type {
  EnquiryEvent,
  EnquiryQuery,
  EnquiryRecord,
  EnquirySummary,
  Page,
} from './enquiry-records.ts';
import type { Tables } from './tables.ts';

type Row = Selectable<Tables['enquiries']>;
/** A row whose enquiry has not been erased. */
export type LivingRow = Row & { readonly enquiry: string };

export const isLiving = (row: Row): row is LivingRow => row.enquiry !== null;

export function statusOf(text: string): EnquiryStatus {
  const status = enquiryStatuses.find((one) => one === text);
  if (status === undefined) throw new TypeError(`no status of an enquiry: ${text}`);
  return status;
}

/** The words of child tables, by receipt. */
function grouped<T extends { receipt: string }, V>(
  rows: readonly T[],
  value: (row: T) => V,
): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const row of rows) groups.set(row.receipt, [...(groups.get(row.receipt) ?? []), value(row)]);
  return groups;
}

/** Rows with their parks and tags, as the desk lists them. */
export async function summaries(
  db: Kysely<Tables>,
  rows: readonly LivingRow[],
): Promise<EnquirySummary[]> {
  if (rows.length === 0) return [];
  const receipts = rows.map(({ receipt }) => receipt);
  const parks = await db
    .selectFrom('enquiry_parks')
    .selectAll()
    .where('receipt', 'in', receipts)
    .orderBy('park')
    .execute();
  const tags = await db
    .selectFrom('enquiry_tags')
    .selectAll()
    .where('receipt', 'in', receipts)
    .orderBy('tag')
    .execute();
  const cards = await db
    .selectFrom('enquiry_cards')
    .select('receipt')
    .where('receipt', 'in', receipts)
    .execute();
  const withCard = new Set(cards.map(({ receipt }) => receipt));
  const parksOf = grouped(parks, ({ park }) => park);
  const tagsOf = grouped(tags, ({ tag }) => tag);
  return rows.map((row) => {
    const { name, company, country, language } = JSON.parse(row.enquiry) as Enquiry;
    return {
      receipt: row.receipt,
      status: statusOf(row.status),
      receivedAt: row.received_at,
      changedAt: row.changed_at,
      deleteAfter: row.delete_after,
      ...(row.assignee !== null && { assignee: row.assignee }),
      tags: tagsOf.get(row.receipt) ?? [],
      name,
      company,
      country,
      language,
      parks: parksOf.get(row.receipt) ?? [],
      hasCard: withCard.has(row.receipt),
    };
  });
}

/** The same rows with all that is kept of each. */
export async function records(
  db: Kysely<Tables>,
  rows: readonly LivingRow[],
): Promise<EnquiryRecord[]> {
  if (rows.length === 0) return [];
  const events = await db
    .selectFrom('enquiry_events')
    .selectAll()
    .where(
      'receipt',
      'in',
      rows.map(({ receipt }) => receipt),
    )
    .orderBy('id')
    .execute();
  const eventsOf = grouped(events, ({ at, who, kind, value }) => ({
    at,
    who,
    kind: kind as EnquiryEvent['kind'],
    value,
  }));
  const listed = await summaries(db, rows);
  return listed.map((summary, at) => {
    const number = noteOf(rows[at]?.key ?? '');
    return {
      ...summary,
      ...(number !== undefined && { number }),
      enquiry: JSON.parse(rows[at]?.enquiry ?? 'null') as Enquiry,
      events: eventsOf.get(summary.receipt) ?? [],
    };
  });
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** What a row is searched by: all parts of one of these. A number is also found as hands and telephones make of it. */
function searchedBy(typed: string): readonly (readonly string[])[] {
  // Folding leaves letters, digits and blanks: no sign that LIKE would take for its own.
  const words = fold(typed).split(' ').filter(Boolean);
  const numbers = [readReceipt(typed), readNote(typed)].filter((number) => number !== undefined);
  return words.length > 0 ? [words, ...numbers.map((number) => [fold(number)])] : [];
}

/** A page of rows, the newest first. */
export async function select(db: Kysely<Tables>, asked: EnquiryQuery): Promise<Page<LivingRow>> {
  const most = Math.min(asked.limit ?? 50, 500);
  let query = db
    .selectFrom('enquiries')
    .selectAll()
    .where('enquiry', 'is not', null)
    .orderBy('received_at', 'desc')
    .orderBy('receipt', 'desc')
    .limit(most + 1);
  const { status, country, language, assignee, tag, park, from, to, cursor } = asked;
  if (status !== undefined) query = query.where('status', '=', status);
  if (country !== undefined) query = query.where('country', '=', country);
  if (language !== undefined) query = query.where('language', '=', language);
  if (assignee === '') query = query.where('assignee', 'is', null);
  else if (assignee !== undefined) query = query.where('assignee', '=', assignee);
  if (tag !== undefined) {
    const tagged = db.selectFrom('enquiry_tags').select('receipt').where('tag', '=', tag);
    query = query.where('receipt', 'in', tagged);
  }
  if (park !== undefined) {
    const about = db.selectFrom('enquiry_parks').select('receipt').where('park', '=', park);
    query = query.where('receipt', 'in', about);
  }
  if (from !== undefined) query = query.where('received_at', '>=', startOfLocalDay(from));
  if (to !== undefined) query = query.where('received_at', '<', startOfLocalDay(dayAfter(to)));
  const searched = searchedBy(asked.search ?? '');
  if (searched.length > 0)
    query = query.where((row) =>
      row.or(
        searched.map((parts) => row.and(parts.map((part) => row('search', 'like', `%${part}%`)))),
      ),
    );
  if (cursor !== undefined) {
    const [time = '', receipt = ''] = cursor.split('~');
    query = query.where((row) =>
      row.or([
        row('received_at', '<', time),
        row.and([row('received_at', '=', time), row('receipt', '<', receipt)]),
      ]),
    );
  }
  const rows = (await query.execute()).filter(isLiving);
  const shown = rows.slice(0, most);
  const last = shown.at(-1);
  return {
    rows: shown,
    ...(rows.length > most && last && { cursor: `${last.received_at}~${last.receipt}` }),
  };
}
