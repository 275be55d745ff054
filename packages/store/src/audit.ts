import type { Kysely } from 'kysely';
import { nextId } from './ids.ts';
import type { Opening } from './opening.ts';
import type { Tables } from './tables.ts';

/** What the audit may hold of a thing: never a contact, a name or a message. */
type AuditedState = Readonly<Record<string, string | number | boolean | null | string[]>>;

/** Who did what with which thing, and what it was before and after. */
export interface AuditEntry {
  /** ISO time. */
  readonly at: string;
  readonly who: string;
  /** Thing and deed: `enquiry.read`, `staff.invite`. */
  readonly action: string;
  /** The id of the thing: a receipt, a member of staff. */
  readonly subject: string;
  readonly before?: AuditedState;
  readonly after?: AuditedState;
}

interface AuditQuery {
  readonly subject?: string;
  readonly who?: string;
  /** At most 500; 100 if not said. */
  readonly limit?: number;
  /** Of the page before: entries that are older. */
  readonly cursor?: string;
}

/** What was done, for ever: there is no way to change or delete an entry, and the database refuses both. */
export interface Audit {
  add(entry: AuditEntry): Promise<void>;
  /** The newest first. */
  list(query?: AuditQuery): Promise<{ entries: readonly AuditEntry[]; cursor?: string }>;
}

const stateText = (state: AuditedState | undefined): string | null =>
  state === undefined ? null : JSON.stringify(state);
const stateOf = (text: string): AuditedState => JSON.parse(text) as AuditedState;

/** Writes entries in the transaction of what they tell of. */
export async function record(db: Kysely<Tables>, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ before, after, ...entry }) => ({
    ...entry,
    id: nextId(),
    before: stateText(before),
    after: stateText(after),
  }));
  await db.insertInto('audit').values(rows).execute();
}

export const auditOf = (opening: Opening): Audit => ({
  add: (entry) => opening.write((db) => record(db, [entry])),
  list: ({ subject, who, limit = 100, cursor } = {}) =>
    opening.read(async (db) => {
      const most = Math.min(limit, 500);
      let query = db
        .selectFrom('audit')
        .selectAll()
        .orderBy('id', 'desc')
        .limit(most + 1);
      if (subject !== undefined) query = query.where('subject', '=', subject);
      if (who !== undefined) query = query.where('who', '=', who);
      if (cursor !== undefined) query = query.where('id', '<', cursor);
      const rows = await query.execute();
      const shown = rows.slice(0, most);
      const last = shown.at(-1)?.id;
      return {
        entries: shown.map(({ at, who: by, action, subject: thing, before, after }) => ({
          at,
          who: by,
          action,
          subject: thing,
          ...(before !== null && { before: stateOf(before) }),
          ...(after !== null && { after: stateOf(after) }),
        })),
        ...(rows.length > most && last !== undefined && { cursor: last }),
      };
    }),
});
