import {
  type Atlas,
  type DestinationPlace,
  type Park,
  type RoadTaken,
  byId,
  lineAlong,
  roadsTaken,
} from '@sites/domain';
import type { LinkState } from '@sites/link';
import { type Speaker, placeName, spanOf } from '@sites/words';
import type { Position } from 'geojson';
import type { MapShapes } from '../data/map-shapes.ts';

/** The road of an open park to a place, as it is drawn, with what is told at its end. */
export interface RoadLine {
  readonly to: RoadTaken['to'];
  /** From the park to the place. */
  readonly line: readonly Position[];
  /** The place, `30 km · 37 min`, and the bounds of both. */
  readonly name: string;
  readonly model: string;
  readonly bounds: string;
}

/** The roads of an open park that are drawn, the port's first. */
export function roadLines(
  park: Park,
  { filters }: LinkState,
  atlas: Atlas,
  shapes: MapShapes,
  speaker: Speaker,
): readonly RoadLine[] {
  const lines = new Map(
    shapes.roads.features.map(({ id, geometry }) => [
      String(id),
      geometry.type === 'LineString' ? geometry.coordinates : [],
    ]),
  );
  return roadsTaken(park, filters, atlas).map(({ to, place, reach, legs }) => {
    const found = byId<DestinationPlace>(atlas[to], place);
    const at = found.location ?? park.location;
    const [km, min] = [spanOf(reach.km, 'km', speaker), spanOf(reach.min, 'min', speaker)];
    return {
      to,
      line: [
        [park.location.lon, park.location.lat],
        ...lineAlong(legs, (edge) => lines.get(edge) ?? []),
        [at.lon, at.lat],
      ],
      name: placeName(found, speaker),
      model: speaker.facts([km.model, min.model]),
      bounds: speaker.facts([km.bounds, min.bounds]),
    };
  });
}
