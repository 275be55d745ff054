import type { MapShapes } from '../data/map-shapes.ts';
import { type Atlas, type PointLayer, interval, pointLayers, byId } from '@sites/domain';
import { type Speaker, placeName } from '@sites/words';
import type { Feature, FeatureCollection, Geometry, Point, Position } from 'geojson';
import { pointProperties } from './point-layers.ts';

/** Thin features: an id, and what the style draws. A click yields the id; everything else comes from the atlas. */
export interface MapFeatures extends Readonly<Record<PointLayer, FeatureCollection>> {
  readonly zones: FeatureCollection;
  readonly zoneLabels: FeatureCollection;
  readonly parks: FeatureCollection;
  readonly parkLabels: FeatureCollection;
  readonly roads: FeatureCollection;
  readonly labels: FeatureCollection;
}

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});
const feature = (
  id: string,
  geometry: Geometry,
  properties: Record<string, string | number> = {},
): Feature => ({ type: 'Feature', geometry, properties: { id, ...properties } });
const point = (coordinates: Position): Point => ({ type: 'Point', coordinates });

/** The outline of a shape; of several parts the one that is drawn with most points. */
function outlineOf(geometry: Geometry): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? [];
  if (geometry.type !== 'MultiPolygon') return [];
  const outlines = geometry.coordinates.map(([outline = []]) => outline);
  return outlines.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function middle(geometry: Geometry): Position {
  const all = outlineOf(geometry);
  const [xs, ys] = [all.map(([x = 0]) => x), all.map(([, y = 0]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

export function mapFeatures(atlas: Atlas, shapes: MapShapes, speaker: Speaker): MapFeatures {
  const points = <L extends PointLayer>(layer: L) =>
    collection(
      (atlas[layer] as readonly Atlas[L][number][]).flatMap((place) =>
        place.location
          ? [
              feature(place.id, point([place.location.lon, place.location.lat]), {
                name: placeName(place, speaker),
                status: place.status,
                ...pointProperties[layer]?.(place),
              }),
            ]
          : [],
      ),
    );
  const park = (id: string) => atlas.parks.find((one) => one.id === id);
  const parks = shapes.parks.features.flatMap(({ id, geometry }) => {
    const found = park(String(id));
    const ha = found && (interval(found.figures.plannedArea)?.[0] ?? 0);
    return found
      ? [{ found, geometry, ha: ha ?? 0, umbrella: found.children.length > 0 ? 1 : 0 }]
      : [];
  });
  return {
    zones: collection(
      shapes.zones.features.map(({ id, geometry }) => feature(String(id), geometry)),
    ),
    zoneLabels: collection(
      shapes.zones.features.map(({ id, geometry }) =>
        feature(String(id), point(middle(geometry)), {
          name: placeName(byId(atlas.zones, String(id)), speaker),
        }),
      ),
    ),
    parks: collection(
      parks.map(({ found, geometry, ha, umbrella }) =>
        feature(found.id, geometry, {
          ha,
          umbrella,
          vague: found.location.kind === 'placeholder' ? 1 : 0,
        }),
      ),
    ),
    parkLabels: collection(
      parks.map(({ found, geometry, ha, umbrella }) =>
        feature(found.id, point(middle(geometry)), {
          name: placeName(found, speaker),
          ha,
          umbrella,
        }),
      ),
    ),
    roads: collection(
      shapes.roads.features.map(({ id, geometry, properties }) =>
        feature(String(id), geometry, {
          class: String(properties?.class),
          ref: String(properties?.ref ?? ''),
        }),
      ),
    ),
    labels: collection(
      shapes.labels.map(({ id, name: text, kind, rank, lon, lat }) =>
        feature(id, point([lon, lat]), { name: speaker.text(text), kind, rank }),
      ),
    ),
    // The keys are those of the table; entries of a list cannot say so.
    ...(Object.fromEntries(pointLayers.map((layer) => [layer, points(layer)])) as Record<
      PointLayer,
      FeatureCollection
    >),
  };
}
