import type { Atlas } from '../atlas-schema.ts';
import { interval, oldestDate } from '../figure.ts';
import type { Park } from '../park.ts';
import type { Control } from './filter.ts';
import { type NearLimit, nearSpan } from './near.ts';
import { type PowerOption, isVoltage, optionPlace, writePowerOption } from './power.ts';
import type { Range } from './range.ts';
import { parseNeeds } from './reach.ts';
import type { AnyFilter } from './registry.ts';
import { type ReachLimit, servingPlaces } from './serving.ts';

// Only advice asks for less: what it needs of each kind of filter stands here, so that the list does not wait for it.

/** What is sure in the unit of the filter, and how far that is from what is asked; nought where it is enough. */
interface Confirmed {
  readonly value: number;
  readonly unit: string;
  readonly short: number;
  /** How old it is, where somebody published it; null where that has no date. */
  readonly asOf?: string | null;
}

interface Easing<C extends Control, V> {
  /**
   * Ways to ask for less, each from the smallest step on the grid of the control to the largest; what matches a value
   * matches those after it. To drop the filter needs no entry.
   */
  relaxed(value: V, control: C, atlas: Atlas): readonly (readonly unknown[])[];
  /** Of ways that cost the same, which is nearer to what was asked. */
  distance?(from: V, to: V): number;
  /** What a park surely has of what a value asks for, where that is a number. */
  confirmed?(park: Park, value: V, control: C, atlas: Atlas): Confirmed | undefined;
}

type Kind<K extends Control['kind']> = Extract<Control, { readonly kind: K }>;

/** The numbers of a grid above a number, up to a top. */
const gridAbove = (from: number, top: number, step: number): readonly number[] => {
  const first = Math.floor(from / step) + 1;
  const count = Math.max(0, Math.floor(top / step) - first + 1);
  return Array.from({ length: count }, (_, at) => (first + at) * step);
};

/** The numbers of a grid below a number and above nought, the greatest first. */
const gridBelow = (from: number, step: number): readonly number[] =>
  Array.from(
    { length: Math.max(0, Math.ceil(from / step) - 1) },
    (_, at) => (at + 1) * step,
  ).toReversed();

const rangeEasing: Easing<Kind<'range'>, Range> = {
  /** A lower floor, a higher ceiling; where both are set, either may go. */
  relaxed({ min, max }, { top, step }) {
    const lower = min === undefined ? [] : gridBelow(Math.min(min, top + step), step);
    const higher = max === undefined ? [] : gridAbove(max, top, step);
    const isBoth = min !== undefined && max !== undefined;
    return [
      [
        ...lower.map((floor) => ({ min: floor, ...(isBoth && { max }) })),
        ...(isBoth ? [{ max }] : []),
      ],
      [
        ...higher.map((ceiling) => ({ max: ceiling, ...(isBoth && { min }) })),
        ...(isBoth ? [{ min }] : []),
      ],
    ];
  },
  /** The sure end of a figure towards the limit that it misses. */
  confirmed(park, { min, max }, { measure, unit }) {
    const figure = park.figures[measure];
    const span = interval(figure);
    if (!span) return undefined;
    const [low, high] = span;
    const under = min === undefined ? 0 : Math.max(0, min - low);
    const over = max === undefined ? 0 : Math.max(0, high - max);
    const value = under >= over ? low : high;
    const short = Math.max(under, over);
    return Number.isFinite(value) ? { value, unit, short, asOf: oldestDate(figure) } : undefined;
  },
};

const reachEasing: Easing<Kind<'reach'>, ReachLimit> = {
  /** A further limit, a smaller ship, any place instead of one. */
  relaxed(value, { topKm, step, needs }) {
    const { needs: needed, ...plain } = value;
    const classes = needs.flatMap((need) => {
      const offered = parseNeeds(need);
      return typeof offered === 'object' ? [offered] : [];
    });
    const smaller =
      typeof needed === 'object' ? classes.filter(({ dwt }) => dwt < needed.dwt).toReversed() : [];
    return [
      gridAbove(value.limit, topKm, step).map((limit) => ({ ...value, limit })),
      [...smaller.map((one) => ({ ...plain, needs: one })), ...(needed ? [plain] : [])],
      value.to === 'any' ? [] : [{ ...value, to: 'any' }],
    ];
  },
  /** The way to the nearest place that surely serves, at its longest. */
  confirmed(park, value, { to }, atlas) {
    const { unit, limit } = value;
    const ways = servingPlaces(to, atlas, value).flatMap(({ place, sure }) => {
      const reach = park.access[to][place.id];
      return sure && reach ? [reach[unit][2]] : [];
    });
    if (ways.length === 0) return undefined;
    const nearest = Math.min(...ways);
    return { value: nearest, unit, short: Math.max(0, nearest - limit) };
  },
};

/** Steps by which a distance to a point is eased, and how far: the province is not wider. */
const nearGrid = { step: 5, top: 200 };

const nearEasing: Easing<Kind<'near'>, NearLimit> = {
  relaxed: (value) => [
    gridAbove(value.limit, nearGrid.top, nearGrid.step).map((limit) => ({ ...value, limit })),
  ],
  confirmed(park, value, _, atlas) {
    const furthestAway = nearSpan(park, value, atlas)?.[2];
    if (furthestAway === undefined) return undefined;
    const { unit, limit } = value;
    return { value: furthestAway, unit, short: Math.max(0, furthestAway - limit) };
  },
};

/** Straight-line steps by which a substation may stand further off, and how far, km. */
const powerGrid = { step: 10, top: 50 };

const powerEasing: Easing<Kind<'power'>, readonly PowerOption[]> = {
  /** A station near the park instead of on it, or further off; each supply that was chosen by itself. */
  relaxed: (value) =>
    value
      .filter(({ kind }) => isVoltage(kind))
      .map((option) =>
        gridAbove(option.withinKm ?? 0, powerGrid.top, powerGrid.step)
          .map((withinKm) => value.with(value.indexOf(option), { kind: option.kind, withinKm }))
          // A station that is asked for twice would be no canonical value.
          .filter((options) => new Set(options.map(writePowerOption)).size === options.length)
          .map((options) => options.toSorted((a, b) => optionPlace(a) - optionPlace(b))),
      ),
};

/**
 * What stands near a choice, the nearest first: by kinship of what is made, by stages of building. What is named here
 * is widened to these alone; what is not, to anything that is offered.
 */
const near: Readonly<Record<string, readonly string[]>> = {
  electronics: ['semiconductors-high-tech', 'solar-equipment', 'machinery-metal', 'automotive'],
  'semiconductors-high-tech': ['electronics', 'solar-equipment', 'machinery-metal'],
  'solar-equipment': ['electronics', 'semiconductors-high-tech', 'machinery-metal'],
  automotive: ['machinery-metal', 'electronics'],
  'machinery-metal': ['automotive', 'electronics', 'building-materials'],
  'textiles-garments': ['consumer-goods-packaging'],
  'food-processing': ['consumer-goods-packaging'],
  'chemicals-petrochemicals': ['building-materials', 'energy-mining-support'],
  'building-materials': ['machinery-metal', 'chemicals-petrochemicals'],
  'consumer-goods-packaging': ['food-processing', 'textiles-garments', 'electronics'],
  'logistics-port': [],
  'energy-mining-support': ['machinery-metal', 'building-materials', 'chemicals-petrochemicals'],
  other: [],
  operating: ['under-construction', 'licensed', 'planned'],
  'under-construction': ['operating', 'licensed', 'planned'],
  licensed: ['under-construction', 'planned', 'operating'],
  existing: ['building', 'planned'],
  building: ['existing', 'planned'],
  planned: ['licensed', 'building', 'under-construction', 'existing', 'operating'],
};

const choiceEasing: Easing<Kind<'choice'>, readonly string[]> = {
  /** One more each, as the reader may choose any: the nearest first. */
  relaxed(value, { options }, atlas) {
    const ids = options(atlas);
    const isFree = value.some((id) => !near[id]);
    return ids
      .filter(
        (id) => !value.includes(id) && (isFree || value.some((one) => near[one]?.includes(id))),
      )
      .map((more) => [ids.filter((id) => id === more || value.includes(id))]);
  },
  distance: (from, to) =>
    Math.min(
      ...from
        .flatMap((one) =>
          to.flatMap((id) => (from.includes(id) ? [] : (near[one]?.indexOf(id) ?? 0))),
        )
        .filter((place) => place >= 0),
    ),
};

const easings: { readonly [K in Control['kind']]: Easing<Kind<K>, never> } = {
  range: rangeEasing,
  reach: reachEasing,
  near: nearEasing,
  power: powerEasing,
  choice: choiceEasing,
  text: { relaxed: () => [] },
};

/** How a filter asks for less, and what a park surely has of what it asks. */
export function easingOf({ control }: AnyFilter, atlas: Atlas) {
  // A filter's values are those of its own kind of control.
  const easing = easings[control.kind] as Easing<Control, unknown>;
  return {
    relaxed: (value: unknown) => easing.relaxed(value, control, atlas),
    distance: (from: unknown, to: unknown) => easing.distance?.(from, to) ?? 0,
    confirmed:
      easing.confirmed &&
      ((park: Park, value: unknown) => easing.confirmed?.(park, value, control, atlas)),
  };
}
