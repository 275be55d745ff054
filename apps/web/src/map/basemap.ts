import border from '@sites/geo/basemap/border.json?url';
import coastLow from '@sites/geo/basemap/coast-low.json?url';
import coast from '@sites/geo/basemap/coast.json?url';
import neighbour from '@sites/geo/basemap/neighbour.json?url';
import province from '@sites/geo/basemap/province.json?url';
import shore from '@sites/geo/basemap/shore.json?url';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Land, sea bands and lines under the data, from files that ship with the product. */
export interface Basemap {
  readonly coastLow: FeatureCollection;
  readonly shore: FeatureCollection;
  readonly neighbour: FeatureCollection;
  /** GeoJSON lines, drawn as they are. */
  readonly border: unknown;
  readonly province: unknown;
}

async function load(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

const topology = async (url: string, object: string): Promise<FeatureCollection> => {
  const content = (await load(url)) as Topology<Record<string, GeometryCollection>>;
  const shape = content.objects[object];
  if (!shape) throw new Error(`${url}: no object ${object}`);
  return feature(content, shape);
};

/** The coast in every detail, which no view of the whole province shows. */
export const loadCoast = (): Promise<FeatureCollection> => topology(coast, 'land');

export async function loadBasemap(): Promise<Basemap> {
  const [low, bands, abroad, line, inland] = await Promise.all([
    topology(coastLow, 'land'),
    topology(shore, 'bands'),
    topology(neighbour, 'neighbour'),
    load(border),
    load(province),
  ]);
  return {
    coastLow: low,
    shore: bands,
    neighbour: abroad,
    border: line,
    province: inland,
  };
}
