import {
  type Answer,
  type Atlas,
  type Facet,
  type FilterState,
  type Park,
  type Ranking,
  answer,
  findFilter,
  histogramSteps,
  presets,
  scoresOf,
} from '@sites/domain';
import { syntheticAtlas } from '@sites/fixtures';
import crossfilter from 'crossfilter2';
import { type Line, inMs, inTimes } from './table.ts';
import { dice, time } from './timing.ts';

// The same answers from the engine and from crossfilter2, on its own ground: exact figures, one status, zone and
// sector for each row.

const many = 100_000;
const roll = dice(2);
// The dice never show 1: an index always lies inside the list.
const one = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;

const sectors = [
  'electronics',
  'automotive',
  'textiles-garments',
  'logistics-port',
  'other',
] as const;
/** Filters of a number: the measure behind each and its top. */
const numeric = {
  vacancy: { measure: 'vacancy', top: 500 },
  area: { measure: 'plannedArea', top: 1500 },
  occupancy: { measure: 'occupancy', top: 100 },
  rent: { measure: 'rent', top: 200 },
} as const;
type Numeric = keyof typeof numeric;
const numericKeys = Object.keys(numeric) as Numeric[];
const listKeys = ['status', 'zone', 'sector'] as const;
type Listed = (typeof listKeys)[number];
type Key = Numeric | Listed;
const keys: readonly Key[] = [...numericKeys, ...listKeys];
const registry = keys.map((key) => findFilter(key));
const ranking: Ranking = { weights: presets.electronics, unknowns: 'neutral', version: 1 };

interface Range {
  readonly min?: number;
  readonly max?: number;
}
type Values = { readonly [K in Numeric]?: Range } & { readonly [K in Listed]?: readonly string[] };
interface Step {
  readonly values: Values;
  readonly changed: readonly Key[];
}

const exactly = (top: number) => ({
  state: 'known' as const,
  value: Math.round(roll() * top * 100) / 100,
  unit: 'ha',
  rests: [],
});
function duelAtlas(real: Atlas, rows: number): Atlas {
  const made = syntheticAtlas(real, rows, 2);
  const parks = made.parks.map((park) => {
    const figures = Object.fromEntries(
      Object.values(numeric).map(({ measure, top }) => [measure, exactly(top)]),
    );
    return { ...park, sectorCodes: [one(sectors)], figures: { ...park.figures, ...figures } };
  });
  // Figures without claims: what the synthetic rows are made of.
  return { ...made, parks: parks as unknown as Park[] };
}

/** What both must say the same of. */
interface Said {
  readonly match: number;
  /** How many match, by option, of status, zone and sector. */
  readonly facets: readonly (readonly number[])[];
  readonly steps: readonly number[];
  readonly top: readonly Park[];
}
type Run<T> = (step: Step) => T;

const facetKeys = ['status', 'zone', 'sector', 'vacancy'] as const;
interface EngineSaid {
  readonly found: Answer;
  readonly facets: readonly Facet[];
  readonly top: readonly { readonly park: Park }[];
}
function engine(atlas: Atlas): Run<EngineSaid> {
  return ({ values }) => {
    const found = answer(values as FilterState, atlas, registry);
    return {
      found,
      facets: facetKeys.map((key) => found.facet(key)),
      top: found.first(20, 'match', 'score', ranking),
    };
  };
}
const ofEngine = ({ found, facets, top }: EngineSaid): Said => ({
  match: found.counts.match,
  facets: facets.slice(0, 3).map(({ options }) => options.map(({ match }) => match)),
  steps: facets[3]?.steps ?? [],
  top: top.map(({ park }) => park),
});

function peer(atlas: Atlas): Run<Said> {
  const { score } = scoresOf(ranking, atlas);
  const rows = crossfilter(atlas.parks.map((park, row) => ({ park, score: score[row] ?? 0 })));
  const counted = rows.groupAll().reduceCount();
  const numbers = Object.fromEntries(
    numericKeys.map((key) => [
      key,
      rows.dimension(({ park }) => {
        const figure = park.figures[numeric[key].measure];
        return figure.state === 'known' ? figure.value : 0;
      }),
    ]),
  );
  const lists = {
    status: rows.dimension(({ park }): string => park.status.value),
    zone: rows.dimension(({ park }): string => park.zone ?? 'none'),
    sector: rows.dimension(({ park }): string => park.sectorCodes[0] ?? 'other'),
  };
  const byScore = rows.dimension((record) => record.score);
  const groups = listKeys.map((key) => lists[key].group().reduceCount());
  const width = numeric.vacancy.top / histogramSteps;
  const histogram = numbers.vacancy
    ?.group((ha) => Math.min(histogramSteps - 1, Math.floor(Number(ha) / width)))
    .reduceCount();
  return ({ values, changed }) => {
    for (const key of changed)
      if (key in numeric) {
        const limit = values[key as Numeric];
        // Its upper end is open, ours is not; figures have two decimals.
        if (limit) numbers[key]?.filterRange([limit.min ?? 0, (limit.max ?? 1e9) + 0.001]);
        else numbers[key]?.filterAll();
      } else {
        const limit = values[key as Listed];
        const dimension = lists[key as Listed];
        if (!limit) dimension.filterAll();
        // It has exactly one.
        else if (limit.length === 1) dimension.filterExact(limit[0]!);
        else dimension.filterFunction((id) => limit.includes(id));
      }
    return {
      match: Number(counted.value()),
      facets: groups.map((group) => group.all().map(({ value }) => Number(value))),
      steps: (histogram?.all() ?? []).map(({ value }) => Number(value)),
      top: byScore.top(20).map(({ park }) => park),
    };
  };
}

const start: Values = {
  vacancy: { min: 50 },
  area: { min: 100, max: 1400 },
  status: ['operating', 'under-construction', 'licensed'],
};
/** One limit moves by a step of its slider. */
const drags = (count: number): Step[] =>
  Array.from({ length: count }, (_, at) => {
    const turn = at % 160;
    const min = 5 * (turn < 80 ? turn : 160 - turn);
    return { values: { ...start, vacancy: { min } }, changed: ['vacancy'] };
  });
/** Two filters change at once. */
function jumps(count: number, atlas: Atlas): Step[] {
  const lists: Record<Listed, readonly string[]> = {
    status: ['operating', 'under-construction', 'licensed'],
    zone: [...atlas.zones.map(({ id }) => id), 'none'],
    sector: sectors,
  };
  const anyValue = (key: Key): Range | readonly string[] => {
    if (!(key in numeric)) return lists[key as Listed].filter((_, at) => at === 0 || roll() < 0.5);
    const { top } = numeric[key as Numeric];
    const min = Math.round(roll() * top * 0.5);
    return { min, max: Math.round(min + top * (0.2 + roll() * 0.4)) };
  };
  let values = start;
  return Array.from({ length: count }, () => {
    const a = one(keys);
    const b = one(keys.filter((key) => key !== a));
    values = { ...values, [a]: anyValue(a), [b]: anyValue(b) };
    return { values, changed: [a, b] };
  });
}

/** Both must say the same, or their times mean nothing. */
function agreeOn(atlas: Atlas): (ours: Said, theirs: Said) => void {
  const { score } = scoresOf(ranking, atlas);
  const rowOf = new Map(atlas.parks.map((park, row) => [park, row]));
  // Scores in whole millionths: many plots share one.
  const scoreOf = (park: Park) => Math.round((score[rowOf.get(park) ?? -1] ?? 0) * 1e6);
  const some = (counts: readonly number[]) => counts.filter((count) => count > 0);
  const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b).join();
  const text = ({ match, facets, steps, top }: Said) =>
    JSON.stringify([
      match,
      facets.map((counts) => sorted(some(counts))),
      some(steps),
      sorted(top.map(scoreOf)),
    ]);
  return (ours, theirs) => {
    if (text(ours) !== text(theirs)) throw new Error('the engine and crossfilter2 do not agree');
  };
}

/** The engine against crossfilter2, and against itself on half the rows. */
export function duel(real: Atlas): Line[] {
  const atlas = duelAtlas(real, many);
  const [ours, theirs] = [engine(atlas), peer(atlas)];
  const agree = agreeOn(atlas);
  const workloads = [
    { name: 'one limit dragged by a step', steps: drags(240), target: 1.5 },
    { name: 'two filters changed at once', steps: jumps(60, atlas), target: 20 },
  ];
  const lines = workloads.map(({ name, steps, target }): Line => {
    theirs({ values: start, changed: keys });
    for (const step of steps.slice(0, 12)) agree(ofEngine(ours(step)), theirs(step));
    theirs({ values: start, changed: keys });
    const peerTimes = time(steps, theirs, 3);
    const ourTimes = time(steps, ours, 3);
    const ratio = peerTimes.median / ourTimes.median;
    return {
      what: `${many} rows, ${name}: groups, 3 facets, histogram, first 20`,
      limit: `crossfilter2 ${inMs(peerTimes.median)}`,
      ours: `median ${inMs(ourTimes.median)}, p95 ${inMs(ourTimes.p95)}`,
      ratio: `${inTimes(ratio)} faster`,
      target: `≥ ${target}x`,
      isHeld: ratio >= target,
    };
  });
  const half = engine(duelAtlas(real, many / 2));
  const small = time(drags(200), half).median;
  const large = time(drags(200), ours).median;
  const growth = large / small;
  return [
    ...lines,
    {
      what: `${many} against ${many / 2} rows, dragged`,
      limit: inMs(small),
      ours: inMs(large),
      ratio: inTimes(growth),
      target: '≤ 2.3x',
      isHeld: growth <= 2.3,
    },
  ];
}
