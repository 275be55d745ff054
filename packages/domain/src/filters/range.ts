import type { Bits } from '../answer/bits.ts';
import { followingBoth } from '../answer/changes.ts';
import type { ColumnTest } from '../answer/column.ts';
import { rowsUpTo } from '../answer/limit.ts';
import type { Atlas } from '../atlas-schema.ts';
import type { Figure } from '../figure-schema.ts';
import { interval } from '../figure.ts';
import { type Measure, measures } from '../measures.ts';
import { settlesMeasure } from '../measure-views.ts';
import { type Filter, parseNumber } from './filter.ts';
import { type Finding, type Settle, askAbout } from './finding.ts';

/** Inclusive limits; at least one is set. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** A bare number is a minimum: chats take the hyphen at the end of a link for the sentence's. */
export function parseRange(text: string): Range | undefined {
  const parts = (text.includes('-') ? text : `${text}-`).split('-');
  if (parts.length !== 2) return undefined;
  const [from, to] = parts as [string, string];
  const min = parseNumber(from);
  const max = parseNumber(to);
  if (
    (from && min === undefined) ||
    (to && max === undefined) ||
    (min === undefined && max === undefined)
  )
    return undefined;
  if (min !== undefined && max !== undefined && min > max) return undefined;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** The numbers that limits name. */
export const limitsOf = ({ min, max }: Range): readonly number[] =>
  [min, max].filter((limit) => limit !== undefined);

export const writeRange = ({ min, max }: Range): string => `${min ?? ''}-${max ?? ''}`;

/** Compares a figure with limits: match when every value inside its bounds passes, no when none does. */
export function judgeRange(
  figure: Figure,
  asked: Range,
  measure: Measure,
  park: Parameters<typeof askAbout>[0],
): Finding {
  const { min = -Infinity, max = Infinity } = asked;
  const limits = limitsOf(asked);
  const settle: Settle = { what: settlesMeasure(measure), ask: askAbout(park) };
  if (figure.state === 'not-applicable')
    return { verdict: 'no', because: { code: 'not-applicable', measure, figure, limits } };
  const span = interval(figure);
  if (!span)
    return { verdict: 'may', because: { code: 'not-published', measure, figure, limits, settle } };
  const [low, high] = span;
  if (low >= min && high <= max)
    return { verdict: 'match', because: { code: 'inside', measure, figure, limits } };
  if (high < min || low > max)
    return { verdict: 'no', because: { code: 'outside', measure, figure, limits } };
  return { verdict: 'may', because: { code: 'too-wide', measure, figure, limits, settle } };
}

/** The bounds of a measure as two numbers per park: any number where it is unknown, none where it does not apply. */
function prepareRange(measure: Measure, { parks }: Atlas): ColumnTest<Range> {
  const spans = parks.map(({ figures }) => {
    const open = figures[measure].state === 'unknown' ? Infinity : Number.NaN;
    return interval(figures[measure]) ?? [-open, open];
  });
  const low = Float64Array.from(spans, ([from]) => from);
  const high = Float64Array.from(spans, ([, to]) => to);
  const [startsUpTo, endsUpTo] = [rowsUpTo(low), rowsUpTo(high)];
  // At least a number is at most its negative.
  const startsFrom = rowsUpTo(low.map((number) => -number));
  const endsFrom = rowsUpTo(high.map((number) => -number));
  const match = rowsBetween(startsFrom, endsUpTo);
  const kept = rowsBetween(endsFrom, startsUpTo);
  const areExact = spans.every(([from, to]) => from === to);
  return (limits) => {
    const inside = match(limits);
    return { match: inside, kept: areExact ? inside : kept(limits) };
  };
}

/** Rows within both limits, or within the one that is set. */
function rowsBetween(from: (limit: number) => Bits, upTo: (limit: number) => Bits) {
  const both = followingBoth();
  return ({ min, max = Infinity }: Range): Bits => {
    if (min === undefined) return upTo(max);
    return max === Infinity ? from(-min) : both(from(-min), upTo(max));
  };
}

interface RangeEntry<K extends string> {
  readonly key: K;
  readonly group: Filter['group'];
  readonly measure: Measure;
  /** End and step of the slider, in the unit of the measure. */
  readonly top: number;
  readonly step: number;
}

/** A filter between two numbers of one measure: `20-500`, `10-`, `-50`. */
export function range<K extends string>({
  key,
  group,
  measure,
  top,
  step,
}: RangeEntry<K>): Filter<K, Range> {
  return {
    key,
    group,
    unknown: 'may-match',
    control: { kind: 'range', measure, unit: measures[measure].unit, top, step },
    pattern: '^(\\d+(\\.\\d+)?(-(\\d+(\\.\\d+)?)?)?|-\\d+(\\.\\d+)?)$',
    examples: [`${step * 2}-`, `${step * 2}-${top}`, `-${step * 5}`],
    parse: parseRange,
    write: writeRange,
    judge: (park, value) => judgeRange(park.figures[measure], value, measure, park),
    prepare: (atlas) => prepareRange(measure, atlas),
    options: () => [],
    covers: (park) => park.figures[measure].state === 'known',
  };
}
