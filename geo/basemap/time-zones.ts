// Areas of time zones from geo-tz (OpenStreetMap, ODbL), which stores them cut into a quadtree.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { PolygonsSchema, readJson } from './geojson.ts';
import type { Packages } from './packages.ts';
import { type Box, type Polygon, boxRing, entry } from './shapes.ts';

/** The part of a zone that lies in one cell of the quadtree. */
export interface Cell {
  readonly edges: Box;
  readonly zone: string;
  readonly polygons: readonly Polygon[];
}

/** Where the areas of a cell stand in the data. */
const StoredSchema = v.object({ pos: v.number(), len: v.number() });
/** A cell wholly inside some zones, by their numbers; a cell with stored areas; or four quarters. */
type Node =
  | number[]
  | v.InferOutput<typeof StoredSchema>
  | { a?: Node | undefined; b?: Node | undefined; c?: Node | undefined; d?: Node | undefined };
const NodeSchema: v.GenericSchema<unknown, Node> = v.union([
  v.array(v.number()),
  StoredSchema,
  v.object({
    a: v.optional(v.lazy(() => NodeSchema)),
    b: v.optional(v.lazy(() => NodeSchema)),
    c: v.optional(v.lazy(() => NodeSchema)),
    d: v.optional(v.lazy(() => NodeSchema)),
  }),
]);
const IndexSchema = v.object({ timezones: v.array(v.string()), lookup: NodeSchema });
const AreasSchema = v.object({
  features: v.array(
    v.object({ properties: v.object({ tzid: v.string() }), geometry: PolygonsSchema }),
  ),
});

const world: Box = [-179.9999, -89.9999, 179.9999, 89.9999];

/** All cells that touch a box. */
export function readCells(packages: Packages, box: Box): Cell[] {
  const fileOf = (name: string) => packages.fileOf('geo-tz', 'data', `timezones.geojson.${name}`);
  const { timezones, lookup } = v.parse(IndexSchema, readJson(fileOf('index.json')));
  const areas = readFileSync(fileOf('geo.dat'));

  const cellsOf = (node: Node | undefined, edges: Box): Cell[] => {
    const [west, south, east, north] = edges;
    const outside = east < box[0] || west > box[2] || north < box[1] || south > box[3];
    if (node === undefined || outside) return [];
    if (Array.isArray(node)) {
      const whole = [[boxRing(edges)]];
      return node.map((at) => ({ edges, zone: entry(timezones, at), polygons: whole }));
    }
    if ('pos' in node) {
      const stored = packages.decodeGeobuf(areas.subarray(node.pos, node.pos + node.len));
      return v.parse(AreasSchema, stored).features.map(({ properties, geometry }) => ({
        edges,
        zone: properties.tzid,
        polygons: geometry,
      }));
    }
    const x = (west + east) / 2;
    const y = (south + north) / 2;
    return [
      ...cellsOf(node.a, [x, y, east, north]),
      ...cellsOf(node.b, [west, y, x, north]),
      ...cellsOf(node.c, [west, south, x, y]),
      ...cellsOf(node.d, [x, south, east, y]),
    ];
  };
  return cellsOf(lookup, world);
}
