import groundFile from '@sites/geo/basemap/still.json';
import placesFile from '@sites/geo/still.json';
import { type Atlas, type Park, type StillGround, type StillPlaces, pointsOf } from '@sites/domain';
import {
  type Frame,
  type Mark,
  type ParkMark,
  type StillMap,
  frameAround,
  stillMap,
} from '@sites/stillmap';
import { type Speaker, placeName } from '@sites/words';

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
} as const;

/** What a part of a page wants to show. */
export interface Wanted {
  readonly marks: readonly ParkMark[];
  readonly frame: Frame;
  readonly size: keyof typeof sizes;
  /** The zone that the map is about. */
  readonly zone?: string;
  /** Whether a list beside the map counts the parks. */
  readonly numbered?: boolean;
}

export const stillOf = (
  { marks, frame, size, zone, numbered = false }: Wanted,
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
  });
