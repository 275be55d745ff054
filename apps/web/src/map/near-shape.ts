import { circle, length, lineSliceAlong } from '@turf/turf';
import type { MapShapes } from '../data/map-shapes.ts';
import { type NearLimit, type RouteNetwork, minutesTo } from '@sites/domain';
import type { Feature, FeatureCollection, LineString } from 'geojson';

/** What a near filter covers, to be drawn: a circle, or the roads that can be driven in the time. */
export function nearShape(
  { lon, lat, limit, unit }: NearLimit,
  network: RouteNetwork,
  roads: MapShapes['roads'],
): FeatureCollection {
  const pin: Feature = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {},
  };
  if (unit === 'km')
    return {
      type: 'FeatureCollection',
      features: [pin, circle([lon, lat], limit, { steps: 120 })],
    };
  const lines = new Map(roads.features.map((road) => [String(road.id), road]));
  const reached = network.edges.flatMap(
    ({ id, a, b, lengthKm, speedKmh }): Feature<LineString>[] => {
      const line = lines.get(id);
      if (!line) return [];
      const whole = (lengthKm / speedKmh) * 60;
      const left = [a, b].map(
        (node) => limit - (minutesTo({ lon, lat }, node, network) ?? Number.POSITIVE_INFINITY),
      ) as [number, number];
      const shares = left.map((minutes) => Math.max(0, Math.min(1, minutes / whole))) as [
        number,
        number,
      ];
      if (shares[0] + shares[1] >= 1) return [line];
      const km = length(line);
      return [
        ...(shares[0] > 0 ? [lineSliceAlong(line, 0, km * shares[0])] : []),
        ...(shares[1] > 0 ? [lineSliceAlong(line, km * (1 - shares[1]), km)] : []),
      ];
    },
  );
  return {
    type: 'FeatureCollection',
    features: [
      pin,
      ...reached.map(({ geometry }): Feature => ({ type: 'Feature', geometry, properties: {} })),
    ],
  };
}
