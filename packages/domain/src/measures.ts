import type { phases } from './claim-terms.ts';

/** Where a measure stands beside others, and at which place; without a place it stands only in its section. */
export type View = 'headline' | 'line' | 'list' | 'compare' | 'colour';

/** What the table says of a measure. */
export interface MeasureEntry {
  /** Unit of its figures; a code that the words name. */
  readonly unit: string;
  /** The section of panels, sheets and comparisons in which it stands. */
  readonly section: 'land' | 'utilities' | 'cost' | 'labour';
  /** Which of two known values an investor prefers, if any. */
  readonly better: 'more' | 'less' | 'neither';
  /** The claim it is read from as published; the land figures are worked out in `figures/` instead. */
  readonly claim?: string;
  /** The phase whose claims in this unit it counts, where each phase is a measure of its own. */
  readonly phase?: (typeof phases)[number];
  /** Whether the answer to what would settle it names it; the others are "another figure". */
  readonly asked?: true;
  readonly in: Readonly<Partial<Record<View, number>>>;
}

/**
 * Every measure of a park that figures, filters, panels, sheets, files, pictures and the map speak of, in the order
 * of the columns of a file. To add one: an entry here, its term of law in
 * `measure-terms.ts`, its claims in `geo/facts`, its words.
 */
export const measures = {
  plannedArea: {
    unit: 'ha',
    section: 'land',
    better: 'more',
    asked: true,
    in: { headline: 1, line: 1, list: 2, compare: 3, colour: 3 },
  },
  leasableArea: {
    unit: 'ha',
    section: 'land',
    better: 'more',
    asked: true,
    in: { headline: 3, compare: 4, colour: 4 },
  },
  vacancy: {
    unit: 'ha',
    section: 'land',
    better: 'more',
    asked: true,
    in: { headline: 2, line: 2, list: 1, compare: 1, colour: 1 },
  },
  supply: {
    unit: 'ha',
    section: 'land',
    better: 'more',
    asked: true,
    in: { compare: 2, colour: 2 },
  },
  occupancy: {
    unit: '%',
    section: 'land',
    better: 'less',
    asked: true,
    in: { headline: 4, line: 3, list: 3, compare: 5, colour: 5 },
  },
  rent: {
    unit: 'USD/m2',
    section: 'cost',
    better: 'less',
    claim: 'landRent',
    asked: true,
    in: { list: 4, compare: 9 },
  },
  powerCapacity: {
    unit: 'MVA',
    section: 'utilities',
    better: 'more',
    claim: 'powerCapacityMva',
    in: { compare: 6 },
  },
  waterCapacity: {
    unit: 'm3/day',
    section: 'utilities',
    better: 'more',
    claim: 'waterCapacity',
    in: { compare: 7 },
  },
  wastewaterCapacity: {
    unit: 'm3/day',
    section: 'utilities',
    better: 'more',
    claim: 'wastewaterCapacity',
    in: { compare: 8 },
  },
  // Flats and places to sleep are two units of housing: neither follows from the other.
  housingFlats: {
    unit: 'flats',
    section: 'labour',
    better: 'more',
    claim: 'workersHousing',
    phase: 'existing',
    in: { compare: 10 },
  },
  housingFlatsBuilding: {
    unit: 'flats',
    section: 'labour',
    better: 'more',
    claim: 'workersHousing',
    phase: 'building',
    in: { compare: 11 },
  },
  housingFlatsPlanned: {
    unit: 'flats',
    section: 'labour',
    better: 'more',
    claim: 'workersHousing',
    phase: 'planned',
    in: { compare: 12 },
  },
  housingPlaces: {
    unit: 'places',
    section: 'labour',
    better: 'more',
    claim: 'workersHousing',
    phase: 'existing',
    in: { compare: 13 },
  },
  housingPlacesPlanned: {
    unit: 'places',
    section: 'labour',
    better: 'more',
    claim: 'workersHousing',
    phase: 'planned',
    in: { compare: 14 },
  },
  workers: {
    unit: 'workers',
    section: 'labour',
    better: 'neither',
    claim: 'workers',
    in: { compare: 15 },
  },
  minimumWage: {
    unit: 'VND million/month',
    section: 'labour',
    better: 'less',
    in: { compare: 16 },
  },
} as const satisfies Readonly<Record<string, MeasureEntry>>;

export type Measure = keyof typeof measures;
