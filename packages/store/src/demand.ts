import type { Language } from '@sites/domain';
import type { Opening } from './opening.ts';

/** What somebody wanted, without who: a filter with a range, filters that no park meets, a figure asked for. */
export type DemandEvent =
  | { readonly filter: string; readonly range: string }
  | { readonly nomatch: string }
  | { readonly asked: string };

interface DemandCount {
  /** The Monday of the week. */
  readonly week: string;
  readonly language: string;
  readonly event: DemandEvent;
  readonly count: number;
}

/** Counters without identity: no row knows a person, an address or a time more exact than its week. */
export interface Demand {
  /** Counts an event of a day, `2026-11-27`, once or as often as it happened. */
  count(day: string, language: Language, event: DemandEvent, times?: number): Promise<void>;
  /** The counts of the weeks from one day to another; what fewer than five wanted is left out. */
  weekly(range?: { readonly from?: string; readonly to?: string }): Promise<DemandCount[]>;
}

/** Fewer could be told apart. */
const leastShown = 5;

/** Longer than any filter writes; more would be somebody's own text. */
const longest = 200;

function rowOf(event: DemandEvent): { kind: string; subject: string } {
  if ('filter' in event)
    return { kind: 'filter', subject: JSON.stringify([event.filter, event.range]) };
  if ('nomatch' in event) return { kind: 'nomatch', subject: event.nomatch };
  return { kind: 'asked', subject: event.asked };
}
function eventOf({ kind, subject }: { kind: string; subject: string }): DemandEvent {
  if (kind === 'nomatch') return { nomatch: subject };
  if (kind === 'asked') return { asked: subject };
  const [filter, range] = JSON.parse(subject) as [string, string];
  return { filter, range };
}

/** The Monday of a day's week. */
function mondayOf(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

export const demandOf = (opening: Opening): Demand => ({
  count: (day, language, event, times = 1) => {
    const { kind, subject } = rowOf(event);
    if (subject.length > longest) throw new RangeError('demand counts filters, not texts');
    return opening.write(async (db) => {
      await db
        .insertInto('demand')
        .values({ week: mondayOf(day), language, kind, subject, count: times })
        .onConflict((conflict) =>
          conflict
            .columns(['week', 'language', 'kind', 'subject'])
            .doUpdateSet((row) => ({ count: row('demand.count', '+', times) })),
        )
        .execute();
    });
  },
  weekly: ({ from, to } = {}) =>
    opening.read(async (db) => {
      let query = db.selectFrom('demand').selectAll().where('count', '>=', leastShown);
      if (from !== undefined) query = query.where('week', '>=', mondayOf(from));
      if (to !== undefined) query = query.where('week', '<=', to);
      const rows = await query
        .orderBy('week', 'desc')
        .orderBy('count', 'desc')
        .orderBy('subject')
        .execute();
      return rows.map(({ week, language, count, ...row }) => ({
        week,
        language,
        event: eventOf(row),
        count,
      }));
    }),
});
