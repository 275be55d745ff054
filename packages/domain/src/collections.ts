export interface CollectionEntry {
  /** Whether its features are places of the atlas with a name, a site and sources; roads are lines. */
  readonly kind: 'area' | 'point' | 'line';
  /** Its place among the layers of the map that a reader can switch, and whether it is on at first. */
  readonly layer?: { readonly at: number; readonly on: boolean };
  /** Its place among the collections whose places open a panel, and its key of the link, where it is not `show`. */
  readonly panel?: { readonly at: number; readonly key?: string };
  /** Its place among those that roads are measured to, and how many of them a park's own table of roads names. */
  readonly destination?: { readonly at: number; readonly rows: number };
}

/**
 * Every collection, in the order of the API's landing page. Ids are public for ever and have no dots: some clients
 * break on them. To add one: an entry here, its shape in `place-schemas.ts`, what is said and drawn of it in
 * `collection-details.ts`, its facts in `geo/facts/<id>`, its words; what it lacks then does not compile.
 */
export const collections = {
  zones: { kind: 'area', layer: { at: 1, on: true }, panel: { at: 1 } },
  parks: { kind: 'area' },
  ports: {
    kind: 'point',
    layer: { at: 2, on: true },
    panel: { at: 2 },
    destination: { at: 1, rows: 7 },
  },
  airports: {
    kind: 'point',
    layer: { at: 4, on: true },
    panel: { at: 4 },
    destination: { at: 3, rows: 3 },
  },
  gates: {
    kind: 'point',
    layer: { at: 3, on: true },
    panel: { at: 3 },
    destination: { at: 2, rows: 3 },
  },
  interchanges: { kind: 'point', destination: { at: 4, rows: 2 } },
  plants: {
    kind: 'point',
    layer: { at: 6, on: false },
    panel: { at: 5 },
  },
  substations: {
    kind: 'point',
    layer: { at: 7, on: false },
    panel: { at: 6 },
  },
  clusters: {
    kind: 'point',
    layer: { at: 8, on: false },
    panel: { at: 7, key: 'cluster' },
  },
  roads: { kind: 'line', layer: { at: 5, on: true } },
} as const satisfies Readonly<Record<string, CollectionEntry>>;

type Table = typeof collections;
export type CollectionId = keyof Table;
type With<F extends keyof CollectionEntry> = {
  [C in CollectionId]: Table[C] extends { readonly [K in F]: unknown } ? C : never;
}[CollectionId];
type OfKind<K extends CollectionEntry['kind']> = {
  [C in CollectionId]: Table[C] extends { readonly kind: K } ? C : never;
}[CollectionId];

/** Layers of the map that a reader can switch. */
export type Layer = With<'layer'>;
/** Collections other than parks whose places have a panel. */
export type ShownCollection = With<'panel'>;
/** Collections that roads are measured to. */
export type Destination = With<'destination'>;
/** Collections whose features are places of the atlas. */
export type PlaceCollection = Exclude<CollectionId, OfKind<'line'>>;
/** Collections of places that are drawn as points. */
export type PointCollection = OfKind<'point'>;
/** Layers of points that can be clicked. */
export type PointLayer = PointCollection & Layer & ShownCollection;
