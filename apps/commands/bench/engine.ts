import {
  type Answer,
  type Atlas,
  type FilterState,
  type Ranking,
  answer,
  filters,
  findFilter,
  presets,
} from '@sites/domain';
import { realAtlas, syntheticAtlas } from '@sites/fixtures';
import * as oracle from '../../../packages/domain/src/answer/oracle.ts';
import { duel } from './duel.ts';
import { type Line, inMs, inTimes } from './table.ts';
import { dice, time } from './timing.ts';

interface Step {
  readonly values: FilterState;
  readonly ranking: Ranking;
}

const choices = {
  status: ['operating', 'operating,under-construction', 'planned', 'licensed,planned'],
  power: ['110kv', '220kv~10km', '110kv,steam', '110kv~5km'],
  sector: ['electronics', 'automotive,machinery-metal', 'textiles-garments'],
  gate: ['any~100km', 'any~60min', 'mong-cai-bac-luan-2~90km'],
  area: ['50-', '100-800', '-400'],
};
const weights = [presets.electronics, presets.heavy, presets.textiles, presets.logistics];

/** A reader: four filters and weights; one limit is dragged, now and then two filters or a weight change at once. */
function reader(atlas: Atlas, count: number): Step[] {
  const roll = dice(1);
  // The dice never show 1: an index always lies inside the list.
  const one = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
  const value = (key: string, text: string) => findFilter(key).parse(text, atlas);
  const port = value('port', 'any~40km') as NonNullable<FilterState['port']>;
  let values: FilterState = {
    vacancy: { min: 10 },
    port,
    status: value('status', 'operating,under-construction,licensed'),
    power: value('power', '110kv'),
  };
  let ranking: Ranking = { weights: presets.electronics, unknowns: 'neutral', version: 1 };
  const anyFilter = () => {
    const key = one(Object.keys(choices) as (keyof typeof choices)[]);
    return { [key]: value(key, one(choices[key])) };
  };
  return Array.from({ length: count }, (_, at) => {
    if (at % 10 === 9) values = { ...values, ...anyFilter(), ...anyFilter() };
    else if (at % 10 === 4) ranking = { ...ranking, weights: one(weights) };
    else if (at % 2 === 0) values = { ...values, vacancy: { min: 5 * (at % 40) } };
    else values = { ...values, port: { ...port, limit: 20 + (at % 60) } };
    return { values, ranking };
  });
}

const keys = filters.map(({ key }) => key);

/** Park by park, as the engine was before: what it must be measured against. */
function plainLoop({ values, ranking }: Step, atlas: Atlas): unknown {
  const groups = oracle.apply(values, atlas);
  for (const group of Object.values(groups))
    oracle.sortOutcomes([...group], 'score', values, atlas, ranking);
  return keys.map((key) => oracle.facet(key, values, atlas));
}

interface Size {
  readonly rows: number;
  readonly listed: string;
  readonly list: (found: Answer, ranking: Ranking) => unknown;
  /** The p95 that a reader does not notice, in ms. */
  readonly target: number;
  /** Steps of the plain loop; none where it would take minutes. */
  readonly loops: number;
}
const whole = (found: Answer, ranking: Ranking) => found.sorted('score', ranking);
const sizes: readonly Size[] = [
  { rows: 23, listed: 'all groups by score', list: whole, target: 0.3, loops: 50 },
  { rows: 2300, listed: 'all groups by score', list: whole, target: 4, loops: 3 },
  {
    rows: 100_000,
    listed: 'the first 20 by score',
    list: (found, ranking) => found.first(20, 'kept', 'score', ranking),
    target: 16,
    loops: 0,
  },
];

function measure({ rows, listed, list, target, loops }: Size, real: Atlas): Line {
  const atlas = rows === real.parks.length ? real : syntheticAtlas(real, rows, 1);
  const steps = reader(atlas, 300);
  const ours = time(steps, ({ values, ranking }) => {
    const found = answer(values, atlas);
    return [list(found, ranking), found.counts, keys.map((key) => found.facet(key))];
  });
  const loop = loops > 0 ? time(steps.slice(0, loops), (step) => plainLoop(step, atlas), 2) : null;
  return {
    what: `${rows} rows: answer, all ${keys.length} facets, ${listed}`,
    limit: loop ? `plain loop ${inMs(loop.median)}` : '–',
    ours: `p95 ${inMs(ours.p95)}, median ${inMs(ours.median)}`,
    ratio: loop ? `${inTimes(loop.median / ours.median)} faster` : '–',
    target: `p95 ≤ ${target} ms`,
    isHeld: ours.p95 <= target,
  };
}

/** What an answer costs, against the plain loop park by park, and against crossfilter2 on the same rows. */
export function benchEngine(): Line[] {
  const real = realAtlas();
  return [...sizes.map((size) => measure(size, real)), ...duel(real)];
}
