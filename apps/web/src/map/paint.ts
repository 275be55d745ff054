import {
  type Measure,
  type Park,
  type Ranked,
  type Verdict,
  interval,
  measures,
} from '@sites/domain';
import type { Colour } from '@sites/link';

/** How a park is filled: by its answer to the filters, or a step of the ramp. */
const paints = [
  'match',
  'may',
  'no',
  'all',
  'unknown',
  'none',
  'step-1',
  'step-2',
  'step-3',
  'step-4',
  'step-5',
] as const;
type Paint = (typeof paints)[number];

export interface ParkPaint {
  readonly paint: Paint;
  /** Known within bounds only: drawn with a dashed edge. */
  readonly dashed: boolean;
  /** Painted by what is sure, while more is possible: hatched on top. */
  readonly possible: boolean;
  /** Does not match: drawn faint. */
  readonly faint: boolean;
}

const steps = 5;

/** The end of a span that is sure: ignorance is never painted as the better value. */
const sureEnd = ([low, high]: readonly [number, number], measure: Measure): number =>
  measures[measure].better === 'less' ? high : low;

/** Steps of a score of 100. */
const scoreLimits = [20, 40, 60, 80] as const;

/**
 * Upper ends of the first four steps: round numbers that spread the values evenly. Equal for every reader of
 * the same data.
 */
function thresholds(measure: Measure, parks: readonly Park[]): readonly number[] {
  const values = parks
    .flatMap((park) => {
      const span = interval(park.figures[measure]);
      const sure = span && sureEnd(span, measure);
      return sure && Number.isFinite(sure) ? [sure] : [];
    })
    .toSorted((a, b) => a - b);
  const at = (share: number) =>
    values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
  const rounded = Array.from({ length: steps - 1 }, (_, i) => {
    const value = at((i + 1) / steps);
    const scale = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1) * 5;
    return Math.max(scale, Math.round(value / scale) * scale);
  });
  return [...new Set(rounded)];
}

/** The limits between the steps of a colouring; an answer has no steps. */
export function limitsOf(colour: Colour, parks: readonly Park[]): readonly number[] {
  if (colour === 'answer') return [];
  return colour === 'score' ? scoreLimits : thresholds(colour, parks);
}

/** The paint of one park. An unknown is never a step of the ramp; bounds are painted by the end that is sure. */
export function paintOf(
  park: Park,
  colour: Colour,
  verdict: Verdict,
  filtered: boolean,
  limits: readonly number[],
  ranked?: Pick<Ranked, 'score' | 'low' | 'high'>,
): ParkPaint {
  const faint = filtered && verdict === 'no';
  if (colour === 'answer')
    return {
      paint: filtered ? verdict : 'all',
      dashed: filtered && verdict === 'may',
      possible: false,
      faint,
    };
  const span =
    colour === 'score'
      ? ranked && ([ranked.score, ranked.score] as const)
      : interval(park.figures[colour]);
  if (!span)
    return {
      paint:
        colour !== 'score' && park.figures[colour].state === 'not-applicable' ? 'none' : 'unknown',
      dashed: false,
      possible: false,
      faint,
    };
  const sure = colour === 'score' ? span[0] : sureEnd(span, colour);
  const step = limits.findIndex((limit) => sure < limit);
  // A score is drawn by itself; its interval stands in the list.
  return {
    paint: `step-${(step === -1 ? limits.length : step) + 1}` as Paint,
    dashed: span[0] !== span[1],
    possible: span[0] !== span[1],
    faint,
  };
}
