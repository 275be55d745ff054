import type { Feature, Geometry, Position } from 'geojson';
import { type Piece, pieceOf } from './joined-body.ts';

export type Box = readonly [west: number, south: number, east: number, north: number];

/** A feature that is ready to be joined into answers, with what is needed to select it. */
export interface Row {
  readonly id: string;
  /** Null where the place has no published site. */
  readonly box: Box | null;
  readonly feature: Feature<Geometry | null>;
  /** The feature as far as its last property: an answer may say more of it. */
  readonly start: Piece;
}

/** The members of an object as texts. */
const membersOf = (content: object): string[] =>
  Object.entries(content).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);

const more = (members: readonly string[]): string => members.map((one) => `,${one}`).join('');

/** A feature, with what an answer adds to its properties and to itself. */
export const featureTexts = (row: Row, properties: object = {}, beside: object = {}) =>
  [row.start, `${more(membersOf(properties))}}${more(membersOf(beside))}}`] as const;

/** A collection of features, one a line, with what is said of it before. */
export const featureCollection = (
  head: object,
  features: readonly (readonly (string | Piece)[])[],
): (string | Piece)[] => [
  `{${membersOf(head).join(',')},"features":[\n`,
  ...features.flatMap((texts, at) => (at === 0 ? texts : [',\n', ...texts])),
  '\n]}',
];

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && typeof value[0] === 'number';
const positions = (coordinates: unknown): Position[] =>
  isPosition(coordinates) ? [coordinates] : (coordinates as unknown[]).flatMap(positions);

function boxOf(geometry: Geometry | null): Box | null {
  if (!geometry || !('coordinates' in geometry)) return null;
  const all = positions(geometry.coordinates);
  const [xs, ys] = [all.map(([x = 0]) => x), all.map(([, y = 0]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export function rowOf(feature: Feature<Geometry | null>): Row {
  const { type, id, geometry, properties } = feature;
  let start: Piece | undefined;
  return {
    id: String(id),
    box: boxOf(geometry),
    feature,
    // Compressed with the first answer that holds it: no start waits for that.
    get start() {
      if (start) return start;
      const members = membersOf({ type, id, geometry }).join(',');
      // Every feature has a name at least, so that more may follow after a comma.
      start = pieceOf(`{${members},"properties":{${membersOf(properties ?? {}).join(',')}`);
      return start;
    },
  };
}
