import {
  type AnyFilter,
  type Atlas,
  type Control,
  type Weights,
  areaUnits,
  criterionKeys,
  currencies,
  scoreVersions,
  sortKeys,
  unknownPolicies,
  allFilters,
} from '@sites/domain';
import fc from 'fast-check';
import {
  type LinkAtlas,
  type LinkState,
  colours,
  emptyLink,
  layers,
  mostCompared,
  shownCollections,
  years,
} from '@sites/link';

const number = fc.integer({ min: 0, max: 999_000 }).map((value) => value / 100);

const texts: {
  readonly [K in Control['kind']]: (filter: AnyFilter, atlas: Atlas) => fc.Arbitrary<string>;
} = {
  range: () =>
    fc.tuple(fc.option(number), fc.option(number)).map(([a, b]) => `${a ?? ''}-${b ?? ''}`),
  reach: (filter, atlas) =>
    fc
      .tuple(
        fc.constantFrom(
          ...filter
            .options(atlas, undefined)
            .map(({ value }) => filter.write(value).split('~')[0]!),
        ),
        fc.integer({ min: 1, max: 900 }),
        fc.constantFrom('km', 'min'),
        fc.constantFrom('', '~container', '~30000dwt'),
      )
      .map(
        ([to, limit, unit, needs]) => `${to}~${limit}${unit}${filter.key === 'port' ? needs : ''}`,
      ),
  choice: (filter, atlas) =>
    fc
      .subarray(
        filter.options(atlas, undefined).map(({ id }) => id),
        { minLength: 1 },
      )
      .map((ids) => ids.join(',')),
  power: (filter, atlas) =>
    fc
      .subarray(
        filter.options(atlas, undefined).map(({ id }) => id),
        { minLength: 1 },
      )
      .map((ids) => ids.join(',')),
  near: () =>
    fc
      .tuple(
        fc.integer({ min: 10_500_000, max: 10_900_000 }),
        fc.integer({ min: 2_000_000, max: 2_260_000 }),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom('km', 'min'),
      )
      .map(([lon, lat, limit, unit]) => `${lon / 1e5},${lat / 1e5}~${limit}${unit}`),
  text: () => fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
};

/** Some weights, at least one above 0. */
const weights = (): fc.Arbitrary<Weights> =>
  fc
    .subarray([...criterionKeys], { minLength: 1 })
    .chain((keys) =>
      fc
        .tuple(...keys.map(() => fc.integer({ min: 1, max: 5 })))
        .map((values) => Object.fromEntries(keys.map((key, at) => [key, values[at]])) as Weights),
    );

/** Any state that a reader can reach, for round trips: values come from texts that the filters read. */
export function anyLink(atlas: LinkAtlas): fc.Arbitrary<LinkState> {
  const filterStates = allFilters.map((filter) =>
    fc
      .option(
        texts[filter.control.kind](filter, atlas).map(
          (text) => filter.parse(text, atlas) as unknown,
        ),
        { nil: undefined },
      )
      .map((value) => (value === undefined ? [] : [[filter.key, value] as const])),
  );
  const show = fc
    .constantFrom(...shownCollections)
    .chain((collection) =>
      fc.constantFrom(...atlas[collection].map(({ id }) => ({ collection, id }))),
    );
  return fc
    .record({
      filters: fc
        .tuple(...filterStates)
        .map((pairs) => Object.fromEntries(pairs.flat()) as LinkState['filters']),
      unknown: fc.constantFrom('keep', 'hide'),
      ranked: fc.oneof(
        fc.record({
          sort: fc.constantFrom(...sortKeys.filter((key) => key !== 'score' && key !== 'near')),
          colour: fc.constantFrom(...colours.filter((colour) => colour !== 'score')),
        }),
        fc.record({
          ranking: fc.record({
            weights: weights(),
            unknowns: fc.constantFrom(...unknownPolicies),
            version: fc.constantFrom(...scoreVersions),
          }),
          sort: fc.constantFrom(...sortKeys.filter((key) => key !== 'near')),
          colour: fc.constantFrom(...colours),
        }),
      ),
      year: fc.oneof(fc.constant({}), fc.constantFrom(...years.map((year) => ({ year })))),
      stars: fc.subarray(atlas.parks.map(({ id }) => id)),
      compare: fc.subarray(
        atlas.parks.map(({ id }) => id),
        { maxLength: mostCompared },
      ),
      layers: fc.subarray([...layers]),
      area: fc.constantFrom(...areaUnits),
      money: fc.oneof(fc.constant({}), fc.constantFrom(...currencies.map((money) => ({ money })))),
      version: fc.oneof(
        fc.constant({}),
        fc.constantFrom({ version: '0a1b2' }, { version: '0123456789' }),
      ),
      panel: fc.oneof(
        fc.constant({}),
        fc.constantFrom(...atlas.parks.map(({ id }) => ({ park: id }))),
        show.map((shown) => ({ show: shown })),
      ),
      form: fc
        .subarray([
          ['place', 'zone'],
          ['kwh.peak', '1,200'],
        ] as const)
        .map((pairs) => pairs.map(([key, text]) => [key, text] as const)),
      extra: fc
        .subarray([
          ['zz', 'a~b,c'],
          ['note', 'a & b = c'],
        ] as const)
        .map((pairs) => pairs.map(([key, text]) => [key, text] as const)),
    })
    .map(
      ({ panel, ranked, year, money, version, ...state }): LinkState =>
        ({
          ...emptyLink,
          ...state,
          ...ranked,
          ...year,
          ...money,
          ...version,
          ...panel,
        }) as LinkState,
    );
}
