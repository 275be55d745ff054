import { type AnyFilter, type Atlas, type Control, filters, sortKeys } from '@sites/domain';
import fc from 'fast-check';
import { type LinkAtlas, type LinkState, colours, emptyLink, layers, shownCollections } from '@sites/link';

const number = fc.integer({ min: 0, max: 999_000 }).map((value) => value / 100);

const texts: { readonly [K in Control['kind']]: (filter: AnyFilter, atlas: Atlas) => fc.Arbitrary<string> } = {
  range: () => fc.tuple(fc.option(number), fc.option(number)).map(([a, b]) => `${a ?? ''}-${b ?? ''}`),
  reach: (filter, atlas) => fc.tuple(fc.constantFrom(...filter.options(atlas, undefined).map(({ value }) => filter.write(value).split('~')[0]!)), fc.integer({ min: 1, max: 900 }), fc.constantFrom('km', 'min'), fc.constantFrom('', '~container', '~30000dwt'))
    .map(([to, limit, unit, needs]) => `${to}~${limit}${unit}${filter.key === 'port' ? needs : ''}`),
  choice: (filter, atlas) => fc.subarray(filter.options(atlas, undefined).map(({ id }) => id), { minLength: 1 }).map((ids) => ids.join(',')),
  power: (filter, atlas) => fc.subarray(filter.options(atlas, undefined).map(({ id }) => id), { minLength: 1 }).map((ids) => ids.join(',')),
  text: () => fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
};

/** Any state that a reader can reach, for round trips: values come from texts that the filters read. */
export function anyLink(atlas: LinkAtlas): fc.Arbitrary<LinkState> {
  const filterStates = (filters as readonly AnyFilter[]).map((filter) =>
    fc.option((texts[filter.control.kind](filter, atlas)).map((text) => filter.parse(text, atlas) as unknown), { nil: undefined }).map((value) => (value === undefined ? [] : [[filter.key, value] as const])));
  const show = fc.constantFrom(...shownCollections).chain((collection) => fc.constantFrom(...atlas[collection].map(({ id }) => ({ collection, id }))));
  return fc.record({
    filters: fc.tuple(...filterStates).map((pairs) => Object.fromEntries(pairs.flat()) as LinkState['filters']),
    unknown: fc.constantFrom('keep', 'hide'),
    sort: fc.constantFrom(...sortKeys),
    colour: fc.constantFrom(...colours),
    layers: fc.subarray([...layers]),
    panel: fc.oneof(fc.constant({}), fc.constantFrom(...atlas.parks.map(({ id }) => ({ park: id }))), show.map((shown) => ({ show: shown }))),
    extra: fc.subarray([['w', 'vacancy3.port2'], ['dv', 'abc'], ['note', 'a & b = c']] as const).map((pairs) => pairs.map(([key, text]) => [key, text] as const)),
  }).map(({ panel, ...state }): LinkState => ({ ...emptyLink, ...state, ...panel } as LinkState));
}
