import type { Atlas } from '../atlas-schema.ts';
import { interval } from '../figure.ts';
import { nearestServing } from '../filters/serving.ts';
import type { Housing, Park, PowerState } from '../park.ts';
import type { ParkStatus } from '../park-terms.ts';
import type { Destination } from '../collections.ts';
import { type Curve, desirability } from './curve.ts';

/** How desirable a park is by one criterion, 0 to 1, as bounds. `likely` is there where a best estimate exists. */
export interface Desire {
  readonly low: number;
  readonly high: number;
  readonly likely?: number;
}

/**
 * One thing that can matter. The curve and its unit are shown to readers; `of` gives undefined where nothing
 * is known.
 */
export interface Criterion<K extends string = string> {
  readonly key: K;
  readonly unit: string;
  readonly curve: Curve;
  of(park: Park, atlas: Atlas): Desire | undefined;
}

const between = (curve: Curve, low: number, high: number, likely?: number): Desire => {
  const ends = [desirability(curve, low), desirability(curve, high)];
  return {
    low: Math.min(...ends),
    high: Math.max(...ends),
    ...(likely !== undefined && { likely: desirability(curve, likely) }),
  };
};

/** A distance by road to the nearest place that serves: near is good. */
const near = <K extends string>(key: K, to: Destination, curve: Curve): Criterion<K> => ({
  key,
  unit: 'km',
  curve,
  of(park, atlas) {
    const nearest = nearestServing(park, to, atlas);
    return nearest && between(curve, nearest.reach.km[0], nearest.reach.km[2], nearest.reach.km[1]);
  },
});

/** Steps of supply on the curve of power: what exists on site counts in full. */
const powerSteps: Readonly<Record<PowerState['state'], number | undefined>> = {
  existing: 4,
  beside: 3,
  building: 2,
  planned: 1,
  none: 0,
  tenant: undefined,
  unknown: undefined,
};
const powerCurve: Curve = [
  [0, 0],
  [1, 0.25],
  [2, 0.5],
  [3, 0.85],
  [4, 1],
];

/** How far a park is built, in steps. */
const readySteps: Readonly<Record<ParkStatus, number>> = {
  planned: 0,
  licensed: 1,
  'under-construction': 2,
  operating: 3,
};
const readyCurve: Curve = [
  [0, 0],
  [1, 0.3],
  [2, 0.65],
  [3, 1],
];

const vacancyCurve: Curve = [
  [0, 0],
  [10, 0.35],
  [50, 0.8],
  [150, 1],
];
const rentCurve: Curve = [
  [40, 1],
  [80, 0.6],
  [120, 0.25],
  [180, 0],
];
const wageCurve: Curve = [
  [1, 0.4],
  [2, 0.6],
  [3, 0.8],
  [4, 1],
];

/** How far workers' housing has come, in steps. */
const housingSteps: Readonly<Record<Housing['state'], number | undefined>> = {
  planned: 1,
  building: 2,
  existing: 3,
  unknown: undefined,
};
const housingCurve: Curve = [
  [0, 0],
  [1, 0.25],
  [2, 0.5],
  [3, 1],
];

/** Every criterion, in the order of the link. Keys are public for ever; a changed curve is a new score version. */
export const criteria = [
  {
    key: 'vacancy',
    unit: 'ha',
    curve: vacancyCurve,
    of(park: Park) {
      const span = interval(park.figures.vacancy);
      return span && between(vacancyCurve, span[0], span[1]);
    },
  },
  near('port', 'ports', [
    [5, 1],
    [30, 0.8],
    [80, 0.3],
    [180, 0],
  ]),
  near('gate', 'gates', [
    [10, 1],
    [60, 0.7],
    [150, 0.25],
    [250, 0],
  ]),
  near('airport', 'airports', [
    [10, 1],
    [40, 0.7],
    [90, 0.3],
    [180, 0],
  ]),
  near('interchange', 'interchanges', [
    [2, 1],
    [10, 0.75],
    [30, 0.3],
    [80, 0],
  ]),
  {
    key: 'power',
    unit: 'step',
    curve: powerCurve,
    of(park: Park) {
      const steps = [powerSteps[park.power['220kv'].state], powerSteps[park.power['110kv'].state]];
      const known = steps.filter((step) => step !== undefined);
      if (known.length === 0) return undefined;
      // A voltage nobody speaks of may be there as well.
      const best = Math.max(...known);
      return known.length < steps.length
        ? { low: desirability(powerCurve, best), high: 1, likely: desirability(powerCurve, best) }
        : between(powerCurve, best, best);
    },
  },
  {
    key: 'rent',
    unit: 'USD/m2',
    curve: rentCurve,
    of(park: Park) {
      const span = interval(park.figures.rent);
      return span && between(rentCurve, span[0], Math.min(span[1], 1000));
    },
  },
  {
    key: 'labour',
    unit: 'region',
    curve: wageCurve,
    of: (park: Park) =>
      park.wageRegion === null ? undefined : between(wageCurve, park.wageRegion, park.wageRegion),
  },
  {
    key: 'readiness',
    unit: 'step',
    curve: readyCurve,
    of: (park: Park) =>
      between(readyCurve, readySteps[park.status.value], readySteps[park.status.value]),
  },
  {
    key: 'housing',
    unit: 'step',
    curve: housingCurve,
    of(park: Park) {
      const step = housingSteps[park.housing.state];
      return step === undefined ? undefined : between(housingCurve, step, step);
    },
  },
] as const satisfies readonly Criterion[];

export type CriterionKey = (typeof criteria)[number]['key'];
export const criterionKeys = criteria.map(({ key }) => key) as readonly CriterionKey[];
