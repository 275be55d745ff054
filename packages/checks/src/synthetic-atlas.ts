import {
  type Dataset,
  type Figure,
  type Measure,
  type Park,
  type PowerState,
  destinations,
  measureNames,
  measures,
  parkStatuses,
  powerKinds,
  sectors,
} from '@sites/domain';

/** Numbers between 0 and 1, the same for every machine and run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Largest value of each measure, in its unit. */
const tops: Readonly<Partial<Record<Measure, number>>> = { occupancy: 100, rent: 220 };

class Dice {
  readonly #numbers: Generator<number, never>;
  constructor(seed: number) {
    this.#numbers = numbers(seed);
  }
  upTo(top: number): number {
    return this.#numbers.next().value * top;
  }
  /** A number with at most two decimals; often one of few, so that limits meet it exactly. */
  value(top: number): number {
    if (this.chance(0.3)) return this.of([0, 10, 20, 50, top / 2, top]);
    return Math.round(this.upTo(top) * 100) / 100;
  }
  chance(share: number): boolean {
    return this.upTo(1) < share;
  }
  of<T>(list: readonly T[]): T {
    return list[Math.floor(this.upTo(list.length))]!;
  }
}

/** A figure of any state, with open, equal and infinite ends among its bounds. */
function figure(measure: Measure, dice: Dice): Figure {
  const top = tops[measure] ?? 900;
  const { unit } = measures[measure];
  const state = dice.of([
    'known',
    'known',
    'known',
    'bounds',
    'bounds',
    'unknown',
    'none',
  ] as const);
  if (state === 'none') return { state: 'not-applicable', reason: 'not-developed', rests: [] };
  if (state === 'unknown') return { state: 'unknown', reason: 'not-published', rests: [] };
  if (state === 'known') return { state, value: dice.value(top), unit, rests: [] };
  const [low, high] = [dice.value(top), dice.value(top)].toSorted((a, b) => a - b);
  return {
    state,
    low: dice.chance(0.2) ? null : low!,
    high: dice.chance(0.2) ? null : dice.chance(0.1) ? low! : high!,
    unit,
    rule: 'published-range',
    rests: [],
  };
}

/** Bounds of a route around a number of km or minutes. */
function triple(model: number, dice: Dice): [number, number, number] {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return [tenth(model * 0.9), tenth(model), tenth(model * dice.of([1, 1.1, 1.4]))];
}

/** The roads of a park, some lengthened, some gone. */
function access(park: Park, dice: Dice): Park['access'] {
  const changed = (to: (typeof destinations)[number]) =>
    Object.fromEntries(
      Object.entries(park.access[to]).flatMap(([id, reach]) => {
        if (dice.chance(0.1)) return [];
        const factor = dice.of([0.5, 1, 1, 1.7]);
        const km = triple(reach.km[1] * factor, dice);
        return [[id, { ...reach, km, min: triple(reach.min[1] * factor, dice) }]];
      }),
    );
  return Object.fromEntries(destinations.map((to) => [to, changed(to)])) as Park['access'];
}

const powerStates: readonly PowerState['state'][] = [
  'existing',
  'building',
  'planned',
  'beside',
  'tenant',
  'none',
  'unknown',
];

function plot(park: Park, roads: readonly Park['access'][], id: string, dice: Dice): Park {
  const nearby = () =>
    dice.chance(0.4) ? null : { id: 'a-substation', km: triple(dice.upTo(30), dice) };
  const { lon, lat } = park.location;
  return {
    ...park,
    id,
    name: dice.chance(0.2) ? park.name : { ...park.name, vi: `${park.name.vi} ${id}` },
    partOf: null,
    children: [],
    years: [],
    status: { ...park.status, value: dice.of(parkStatuses) },
    zone: dice.chance(0.3) ? null : park.zone,
    sectorCodes: sectors.filter(() => dice.chance(0.15)),
    figures: Object.fromEntries(
      measureNames.map((measure) => [measure, figure(measure, dice)]),
    ) as Park['figures'],
    access: dice.of(roads),
    power: Object.fromEntries(
      powerKinds.map((kind) => [kind, { state: dice.of(powerStates) }]),
    ) as Park['power'],
    substations: { '110kv': nearby(), '220kv': nearby() },
    wageRegion: dice.of([null, 1, 2, 3, 4]),
    location: {
      ...park.location,
      lon: lon + dice.upTo(0.2) - 0.1,
      lat: lat + dice.upTo(0.2) - 0.1,
      accuracyM: dice.of([1, 300, 1000, 5000]),
    },
  };
}

/** The parks of a dataset as many plots with made-up figures of every kind; places change their standing at random too. */
export function syntheticAtlas(real: Dataset, rows: number, seed: number): Dataset {
  const dice = new Dice(seed);
  const roads = real.parks.flatMap((park) =>
    Array.from({ length: Math.min(8, Math.ceil(rows / 23)) }, () => access(park, dice)),
  );
  const parks = Array.from({ length: rows }, (_, at) =>
    plot(real.parks[at % real.parks.length]!, roads, `plot-${at}`, dice),
  );
  const nodes = Object.entries(real.network.parks);
  const restless = <P extends Dataset['ports'][number] | Dataset['gates'][number]>(place: P): P =>
    dice.chance(0.7)
      ? place
      : {
          ...place,
          status: dice.of(['operating', 'building', 'planned', 'unknown'] as const),
          location: dice.chance(0.3) ? null : place.location,
          ...('container' in place && { container: dice.of([true, false, null]) }),
        };
  return {
    ...real,
    version: `synthetic-${rows}-${seed}`,
    parks,
    ports: real.ports.map(restless),
    gates: real.gates.map(restless),
    network: {
      ...real.network,
      parks: Object.fromEntries(
        parks.map(({ id }, at) => [id, nodes[at % nodes.length]![1]] as const),
      ),
    },
  };
}
