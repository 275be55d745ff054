import {
  type CollectionEntry,
  type CollectionId,
  type Destination,
  type Layer,
  type PlaceCollection,
  type PointCollection,
  type PointLayer,
  type ShownCollection,
  collections,
} from './collections.ts';

export const collectionIds = Object.keys(collections) as CollectionId[];
const about = (id: CollectionId): CollectionEntry => collections[id];

/** The collections that have a place in some order, in that order. */
const ordered = <C extends CollectionId>(place: (entry: CollectionEntry) => number | undefined) =>
  collectionIds
    .filter((id): id is C => place(about(id)) !== undefined)
    .toSorted((a, b) => (place(about(a)) ?? 0) - (place(about(b)) ?? 0));

export const layers = ordered<Layer>(({ layer }) => layer?.at);
export const defaultLayers = layers.filter((layer) => about(layer).layer?.on);
export const shownCollections = ordered<ShownCollection>(({ panel }) => panel?.at);
/** The keys of a link by which places of some collections open their panels, beside `show`. */
export const ownPanelKeys = Object.fromEntries(
  shownCollections.flatMap((id) => (about(id).panel?.key ? [[id, about(id).panel?.key]] : [])),
) as Readonly<Partial<Record<ShownCollection, string>>>;
export const destinations = ordered<Destination>(({ destination }) => destination?.at);
export const rowsOf = (to: Destination): number => collections[to].destination.rows;
/** Whether the places of a collection have a panel of their own. */
export const hasPanel = <C extends CollectionId>(id: C): id is C & ShownCollection =>
  about(id).panel !== undefined;
export const placeCollections = collectionIds.filter(
  (id): id is PlaceCollection => about(id).kind !== 'line',
);
export const pointCollections = collectionIds.filter(
  (id): id is PointCollection => about(id).kind === 'point',
);
export const pointLayers = layers.filter(
  (layer): layer is PointLayer => about(layer).kind === 'point',
);
