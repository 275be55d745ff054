/**
 * The meaning of an answer in the plainest words, park by park and without any column: what the columns are tested
 * against. Nothing but tests may read it.
 */
import type { Atlas } from '../atlas-schema.ts';
import { interval } from '../figure.ts';
import { type Measure } from '../measures.ts';
import { type Outcome, type Values, inUse, judge } from '../filters/outcome.ts';
import { type Verdict, worst } from '../filters/finding.ts';
import { type NearLimit, nearSpan } from '../filters/near.ts';
import { type AnyFilter, filters } from '../filters/registry.ts';
import { type ReachLimit, nearestServing } from '../filters/serving.ts';
import type { Park } from '../park.ts';
import { parkStatuses } from '../park-terms.ts';
import { type Ranked, scorePark } from '../ranking/rank.ts';
import { compareRanked } from '../ranking/swap.ts';
import type { Ranking } from '../ranking/weights.ts';
import type { SortKey } from './order.ts';

/** The three groups, each in the order of the atlas. */
export type Groups = Readonly<Record<Verdict, readonly Outcome[]>>;

export function apply(
  values: Values,
  atlas: Atlas,
  registry: readonly AnyFilter[] = filters,
): Groups {
  const outcomes = atlas.parks.map((park) => judge(park, values, atlas, registry));
  const group = (verdict: Verdict) => outcomes.filter((outcome) => outcome.verdict === verdict);
  return { match: group('match'), may: group('may'), no: group('no') };
}

/** What choosing an option would leave, the other filters kept. */
interface OptionCount {
  readonly id: string;
  readonly match: number;
  readonly may: number;
}

/** Counts a reader sees before choosing. They ignore the filter's own value. */
export interface Facet {
  readonly options: readonly OptionCount[];
  /** Known values, sorted, for the histogram behind a slider; empty for other kinds. */
  readonly values: readonly number[];
  /** Parks whose value is known only within bounds or not at all. */
  readonly unsure: number;
}

export function facet(
  key: string,
  values: Values,
  atlas: Atlas,
  registry: readonly AnyFilter[] = filters,
): Facet {
  const filter = registry.find((entry) => entry.key === key);
  if (!filter) throw new Error(`no filter has the key ${key}`);
  const others = registry.filter((entry) => entry.key !== key);
  const judged = atlas.parks
    .map((park) => ({ park, verdict: judge(park, values, atlas, others).verdict }))
    .filter(({ verdict }) => verdict !== 'no');
  const base = judged.map(({ park }) => park);
  const options = filter.options(atlas, values[key]).map(({ id, value }) => {
    // A park that only may pass the other filters only may match, whatever this one says.
    const verdicts = judged.map(({ park, verdict }) =>
      worst([verdict, filter.judge(park, value, atlas).verdict]),
    );
    return {
      id,
      match: verdicts.filter((it) => it === 'match').length,
      may: verdicts.filter((it) => it === 'may').length,
    };
  });
  const { control } = filter;
  if (control.kind !== 'range')
    return { options, values: [], unsure: base.filter((park) => !filter.covers(park)).length };
  const spans = base.map((park) => interval(park.figures[control.measure]));
  const known = spans.flatMap((span) => (span && span[0] === span[1] ? [span[0]] : []));
  const sure =
    base.filter((park) => park.figures[control.measure].state === 'not-applicable').length +
    known.length;
  return { options, values: known.toSorted((a, b) => a - b), unsure: base.length - sure };
}

/** Parks by their scores. */
export const rank = (parks: readonly Park[], ranking: Ranking, atlas: Atlas): Ranked[] =>
  parks.map((park) => scorePark(park, ranking, atlas)).toSorted(compareRanked);

type Compare = (a: Outcome, b: Outcome) => number;

const byName: Compare = (a, b) => a.park.name.vi.localeCompare(b.park.name.vi, 'vi');

/** Larger first: by what is sure, then by what is possible; unknown last. */
const byMeasure =
  (measure: Measure): Compare =>
  (a, b) => {
    const [la, ha] = interval(a.park.figures[measure]) ?? [-1, -1];
    const [lb, hb] = interval(b.park.figures[measure]) ?? [-1, -1];
    return lb - la || Math.min(hb, 1e9) - Math.min(ha, 1e9);
  };

/** Larger first by what is sure alone. */
const byFloor =
  (measure: Measure): Compare =>
  (a, b) =>
    (interval(b.park.figures[measure])?.[0] ?? -1) - (interval(a.park.figures[measure])?.[0] ?? -1);

const byStatus: Compare = (a, b) =>
  parkStatuses.indexOf(a.park.status.value) - parkStatuses.indexOf(b.park.status.value);

/** Sorts outcomes; equal ones by name, so that every machine shows the same order. `score` needs a ranking. */
export function sortOutcomes(
  outcomes: readonly Outcome[],
  key: SortKey,
  values: Values,
  atlas: Atlas,
  ranking?: Ranking,
): Outcome[] {
  const { port } = values as { port?: ReachLimit };
  const portKm = ({ park }: Outcome): number =>
    nearestServing(park, 'ports', atlas, port)?.reach.km[1] ?? Number.MAX_VALUE;
  const { near } = values as { near?: NearLimit };
  if (key === 'near' && !near) throw new Error('an order by nearness needs a point');
  const nearKm = ({ park }: Outcome): number =>
    (near && nearSpan(park, near, atlas)?.[1]) ?? Number.MAX_VALUE;
  if (key === 'score' && !ranking) throw new Error('an order by score needs weights');
  const order = new Map(
    ranking ? rank(atlas.parks, ranking, atlas).map(({ park }, at) => [park.id, at]) : [],
  );
  const place = ({ park }: Outcome): number => order.get(park.id) ?? Number.MAX_VALUE;
  const met = ({ findings }: Outcome): number =>
    findings.filter(({ verdict }) => verdict === 'match').length;
  const byWays: Compare = (a, b) =>
    inUse(values)
      .map(({ key: way, control }) => {
        if (control.kind !== 'reach') return 0;
        const km = ({ park }: Outcome): number =>
          nearestServing(park, control.to, atlas, values[way] as ReachLimit)?.reach.km[1] ??
          Number.MAX_VALUE;
        return km(a) - km(b);
      })
      .find((apart) => apart !== 0) ?? 0;
  const compare: Record<SortKey, Compare> = {
    ready: (a, b) =>
      met(b) - met(a) ||
      byFloor('vacancy')(a, b) ||
      byWays(a, b) ||
      byStatus(a, b) ||
      byMeasure('plannedArea')(a, b),
    name: byName,
    area: byMeasure('plannedArea'),
    vacancy: byMeasure('vacancy'),
    port: (a, b) => portKm(a) - portKm(b),
    near: (a, b) => nearKm(a) - nearKm(b),
    score: (a, b) => place(a) - place(b),
  };
  return outcomes.toSorted((a, b) => compare[key](a, b) || byName(a, b));
}
