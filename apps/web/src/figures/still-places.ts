import groundFile from '@sites/geo/basemap/still.json';
import placesFile from '@sites/geo/still.json';
import {
  type Atlas,
  type DestinationPlace,
  type FilterState,
  type Park,
  type StillGround,
  type StillPlaces,
  byId,
  lineAlong,
  pointsOf,
  roadsTaken,
} from '@sites/domain';
import {
  type Frame,
  type Mark,
  type ParkMark,
  type StillMap,
  type Way,
  frameAround,
  stillMap,
} from '@sites/stillmap';
import { type Speaker, placeName, spanOf } from '@sites/words';

/** What the build of the data drew for still maps. */
const ground: StillGround = groundFile;
// What is read of a file of ours has no narrower type than a text.
const places = placesFile as StillPlaces;

/** A park, or another place whose site is known. */
type Located = Pick<Park, 'id' | 'name' | 'location'>;

export const markOf = (place: Located, mark: Mark, speaker: Speaker): ParkMark => {
  const { lon, lat, accuracyM } = place.location;
  return { id: place.id, lon, lat, accuracyM, mark, label: placeName(place, speaker) };
};

/** The frame around a zone and its parks. */
export function frameOfZone(id: string, parks: readonly Park[]): Frame {
  const outline = places.zones.find((zone) => zone.id === id)?.outline ?? [];
  const corners = outline.flatMap(pointsOf).map(([lon, lat]) => ({ lon, lat }));
  return frameAround([...corners, ...parks.map(({ location }) => location)]);
}

const zoneLabels = ({ zones }: Atlas, speaker: Speaker) =>
  zones.map((zone) => ({ id: zone.id, label: placeName(zone, speaker) }));

/** Ports that work, at quays; what is planned is on the live map. */
const portLabels = ({ ports }: Atlas, speaker: Speaker) =>
  ports.flatMap((port) =>
    port.location && port.kind === 'quay' && port.status === 'operating'
      ? [{ ...port.location, id: port.id, label: placeName(port, speaker) }]
      : [],
  );

/** Pictures by where they stand; a picture is as wide as its letters can be read there. */
export const sizes = {
  column: { width: 380, height: 320 },
  wide: { width: 800, height: 570 },
  phone: { width: 390, height: 330 },
  sheet: { width: 420, height: 265 },
  cell: { width: 250, height: 158 },
  list: { width: 620, height: 392 },
  kiosk: { width: 1080, height: 984, text: 19 },
} as const;

/**
 * The roads from a park to the port that a question means, to a gate and an airport, where still maps hold them. They
 * are told by the place where they end, or, with those of other parks, by the park.
 */
export function waysOf(
  park: Park,
  filters: FilterState,
  atlas: Atlas,
  speaker: Speaker,
  told: Located | undefined = undefined,
): readonly Way[] {
  const lines = new Map(places.roads.map(({ id, line }) => [id, pointsOf(line)]));
  return roadsTaken(park, filters, atlas).flatMap(({ to, place, reach, legs }): Way[] => {
    const found = byId<DestinationPlace>(atlas[to], place);
    if (!found.location || legs.some(({ edge }) => !lines.has(edge))) return [];
    const [km, min] = [spanOf(reach.km, 'km', speaker), spanOf(reach.min, 'min', speaker)];
    return [
      {
        points: [
          [park.location.lon, park.location.lat],
          ...lineAlong(legs, (edge) => lines.get(edge) ?? []),
          [found.location.lon, found.location.lat],
        ],
        isMain: to === 'ports',
        label: speaker.labelled(
          placeName(told ?? found, speaker),
          speaker.facts([km.model, min.model]),
        ),
      },
    ];
  });
}

/** The main road of each of some parks; of one alone all its roads. */
export const waysOfAll = (
  parks: readonly Park[],
  filters: FilterState,
  atlas: Atlas,
  speaker: Speaker,
): readonly Way[] =>
  parks.length === 1
    ? parks.flatMap((park) => waysOf(park, filters, atlas, speaker))
    : parks.flatMap((park) =>
        waysOf(park, filters, atlas, speaker, park).filter(({ isMain }) => isMain),
      );

/** The frame around a park and the port that its main road ends at. */
export function frameOfWays({ location }: Park, ways: readonly Way[]): Frame {
  const ends = ways.flatMap(({ isMain, points }) => (isMain ? points.slice(-1) : []));
  return frameAround([location, ...ends.map(([lon, lat]) => ({ lon, lat }))]);
}

/** What a part of a page wants to show. */
export interface Wanted {
  readonly marks: readonly ParkMark[];
  readonly frame: Frame;
  readonly size: keyof typeof sizes;
  /** The zone that the map is about. */
  readonly zone?: string;
  /** Whether a list beside the map counts the parks. */
  readonly numbered?: boolean;
  /** Roads that are taken. */
  readonly ways?: readonly Way[];
}

export const stillOf = (
  { marks, frame, size, zone, numbered = false, ways = [] }: Wanted,
  atlas: Atlas,
  speaker: Speaker,
): StillMap =>
  stillMap({
    ground,
    places,
    frame,
    ...sizes[size],
    language: speaker.language,
    look: 'page',
    wants: numbered ? 'numbers' : 'names',
    parks: marks,
    ports: portLabels(atlas, speaker),
    zones: zoneLabels(atlas, speaker),
    zone,
    ways,
  });
