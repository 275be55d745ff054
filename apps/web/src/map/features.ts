import type { MapShapes } from '../data/map-shapes.ts';
import { type Atlas, type PointLayer, interval, pointLayers, byId } from '@sites/domain';
import { type Speaker, placeName } from '@sites/words';
import type { Feature, FeatureCollection, Geometry, Point, Position } from 'geojson';
import { discOf } from './labels/discs.ts';
import { nameLines } from './name-lines.ts';
import { pointProperties } from './point-layers.ts';

/** Thin features: an id, and what the style draws. A click yields the id; everything else comes from the atlas. */
export interface MapFeatures extends Readonly<Record<PointLayer, FeatureCollection>> {
  readonly zones: FeatureCollection;
  readonly zoneLabels: FeatureCollection;
  readonly parks: FeatureCollection;
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
const middle = (geometry: Geometry): Point => {
  const { lon, lat } = discOf(geometry);
  return point([lon, lat]);
};

export function mapFeatures(atlas: Atlas, shapes: MapShapes, speaker: Speaker): MapFeatures {
  const points = <L extends PointLayer>(layer: L) =>
    collection(
      (atlas[layer] as readonly Atlas[L][number][]).flatMap((place) =>
        place.location
          ? [
              feature(place.id, point([place.location.lon, place.location.lat]), {
                ...nameLines(placeName(place, speaker)),
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
        feature(String(id), middle(geometry), {
          ...nameLines(placeName(byId(atlas.zones, String(id)), speaker)),
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
        feature(id, point([lon, lat]), { ...nameLines(speaker.text(text)), kind, rank }),
      ),
    ),
    // The keys are those of the table; entries of a list cannot say so.
    ...(Object.fromEntries(pointLayers.map((layer) => [layer, points(layer)])) as Record<
      PointLayer,
      FeatureCollection
    >),
  };
}
