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
import { type Frame, type Mark, type ParkMark, frameAround } from '@sites/stillmap';
import type { Speaker } from '@sites/words';
import { parkName } from './names.ts';

/** What the build of the data drew for still maps. */
export const ground: StillGround = groundFile;
// What is read of a file of ours has no narrower type than a text.
export const places = placesFile as StillPlaces;

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

export const zoneLabels = ({ zones }: Atlas, speaker: Speaker) =>
  zones.map(({ id, name }) => ({ id, label: nameFor(name, speaker) }));

/** Ports that work, at quays; what is planned is on the live map. */
export const portLabels = ({ ports }: Atlas, speaker: Speaker) =>
  ports.flatMap(({ id, name, kind, status, location }) =>
    location && kind === 'quay' && status === 'operating'
      ? [{ id, label: nameFor(name, speaker), lon: location.lon, lat: location.lat }]
      : [],
  );
