import type { Feature, Geometry, Position } from 'geojson';

export type Box = readonly [west: number, south: number, east: number, north: number];

/** A feature as finished texts, to be joined into answers, with what is needed to select it. */
export interface Row {
  readonly id: string;
  /** Null where the place has no published site. */
  readonly box: Box | null;
  readonly feature: Feature<Geometry | null>;
  /** The members of the feature beside its properties, and those of its properties. */
  readonly members: readonly string[];
  readonly properties: readonly string[];
}

/** The members of an object as texts. */
const membersOf = (content: object): string[] =>
  Object.entries(content).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
const objectOf = (members: readonly string[]): string => `{${members.join(',')}}`;

/** The text of a feature, with what an answer adds to its properties and to itself. */
export const featureText = (row: Row, properties: object = {}, beside: object = {}): string =>
  objectOf([
    ...row.members,
    `"properties":${objectOf([...row.properties, ...membersOf(properties)])}`,
    ...membersOf(beside),
  ]);

/** The text of a collection of features, one a line, with what is said of it before. */
export const collectionText = (head: object, features: readonly string[]): string =>
  objectOf([...membersOf(head), `"features":[\n${features.join(',\n')}\n]`]);

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && typeof value[0] === 'number';
const positions = (coordinates: unknown): Position[] =>
  isPosition(coordinates) ? [coordinates] : (coordinates as unknown[]).flatMap(positions);

export function boxOf(geometry: Geometry | null): Box | null {
  if (!geometry || !('coordinates' in geometry)) return null;
  const all = positions(geometry.coordinates);
  const [xs, ys] = [all.map(([x]) => x!), all.map(([, y]) => y!)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export function rowOf(feature: Feature<Geometry | null>): Row {
  const { type, id, geometry, properties } = feature;
  return {
    id: String(id),
    box: boxOf(geometry),
    feature,
    members: membersOf({ type, id, geometry }),
    properties: membersOf(properties ?? {}),
  };
}
