import groundFile from '@sites/geo/basemap/still.json';
import placesFile from '@sites/geo/still.json';
import {
  type Atlas,
  type LocalText,
  type Park,
  type StillGround,
  type StillPlaces,
  fold,
  pointsOf,
  shortName,
} from '@sites/domain';
import {
  type Frame,
  type Mark,
  type ParkMark,
  type StillMap,
  frameAround,
  stillMap,
} from '@sites/stillmap';
import type { Speaker } from '@sites/words';
import { parkName } from './names.ts';

/** What the build of the data drew for still maps. */
const ground: StillGround = groundFile;
// What is read of a file of ours has no narrower type than a text.
const places = placesFile as StillPlaces;

/** A park, or another place whose site is known. */
type Located = Pick<Park, 'id' | 'name' | 'location'>;

export const markOf = (place: Located, mark: Mark): ParkMark => {
  const { lon, lat, accuracyM } = place.location;
  return { id: place.id, lon, lat, accuracyM, mark, label: parkName(place) };
};

/** The frame around a zone and its parks. */
export function frameOfZone(id: string, parks: readonly Park[]): Frame {
  const outline = places.zones.find((zone) => zone.id === id)?.outline ?? [];
  const corners = outline.flatMap(pointsOf).map(([lon, lat]) => ({ lon, lat }));
  return frameAround([...corners, ...parks.map(({ location }) => location)]);
}

/** A name as the reader writes it; one that is only the Vietnamese without its marks stands with them. */
function nameFor(name: LocalText, speaker: Speaker): string {
  const [own, vietnamese] = [shortName(speaker.text(name)), shortName(name.vi)];
  return fold(own) === fold(vietnamese) ? vietnamese : own;
}

const zoneLabels = ({ zones }: Atlas, speaker: Speaker) =>
  zones.map(({ id, name }) => ({ id, label: nameFor(name, speaker) }));

/** Ports that work, at quays; what is planned is on the live map. */
const portLabels = ({ ports }: Atlas, speaker: Speaker) =>
  ports.flatMap(({ id, name, kind, status, location }) =>
    location && kind === 'quay' && status === 'operating'
      ? [{ id, label: nameFor(name, speaker), lon: location.lon, lat: location.lat }]
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
