import {
  type Atlas,
  type Destination,
  type DestinationPlace,
  allFilters,
  fold,
  servingPlaces,
  shortName,
} from '@sites/domain';
import type { Speaker } from './speaker.ts';

/** A place that a text may name, and the filter that asks for the way to it. */
interface NamedPlace {
  readonly key: string;
  readonly to: Destination;
  readonly place: DestinationPlace;
}

/** The own name at the head of a Vietnamese one, after the word for its kind: two capitals or more. */
const latinName = /^(?:(?:Cảng|Bến|Khu|Nút) )?[^\p{Lu}]*((?!Cảng )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+)/u;
/** The same in scripts that have no capitals: what stands before the word for its kind. */
const kinds = '国际|國際|双边|雙邊|通关|通關|综合|綜合|液体|液體|集装箱|貨櫃|港|第?\\d+–';
const unspacedName = new RegExp(
  `^(?:[\\p{sc=Katakana}ー]{2,}|\\p{sc=Han}{2,4}?(?=${kinds})|\\p{sc=Hangul}{2,}?(?=항?(?: |$)))`,
  'u',
);

const partsOf = (name: string): readonly string[] => shortName(name).split(/\s*[,，、–—・]\s*/);

/** What people call a place: `Móng Cái` and `Bắc Luân` of `Cửa khẩu quốc tế Móng Cái – cầu Bắc Luân I`. */
function namesOfPlace({ name }: DestinationPlace, speaker: Speaker): readonly string[] {
  const latin = partsOf(name.vi).flatMap((part) => latinName.exec(part)?.[1] ?? []);
  const own = partsOf(speaker.text(name)).flatMap((part) => unspacedName.exec(part)?.[0] ?? []);
  return [...latin, ...own.slice(0, 1)].map(fold);
}

/** The places that roads are measured to, by what they are called. */
export function placesByName(speaker: Speaker): ReadonlyMap<string, readonly NamedPlace[]> {
  const byName = new Map<string, NamedPlace[]>();
  for (const { key, control } of allFilters) {
    if (control.kind !== 'reach') continue;
    const { to } = control;
    for (const place of speaker.atlas[to])
      for (const name of new Set(namesOfPlace(place, speaker)))
        byName.set(name, [...(byName.get(name) ?? []), { key, to, place }]);
  }
  return byName;
}

/** The way to a place, km, in the mean of all parks that a road leads from. */
function meanWay({ to, place }: NamedPlace, { parks }: Atlas): number {
  const ways = parks.flatMap(({ access }) => access[to][place.id]?.km[1] ?? []);
  return ways.reduce((sum, km) => sum + km, 0) / ways.length;
}

/**
 * Of the places of one name the one that is meant: of the kind that stands beside the name, else of the only kind that
 * serves goods or passengers; of several the one that parks have the longest way to,
 * for who is near it is near the others.
 */
export function placeMeant(
  places: readonly NamedPlace[],
  beside: readonly string[],
  atlas: Atlas,
): NamedPlace | undefined {
  const ofKind = places.filter(({ key }) => beside.includes(key));
  const serving = places.filter(
    ({ to, place }) =>
      // A name of a town is not meant to be that of a crossing of roads.
      to !== 'interchanges' &&
      servingPlaces(to, atlas, { to: 'any' }).some((one) => one.place.id === place.id),
  );
  const meant = ofKind.length > 0 ? ofKind : serving;
  if (new Set(meant.map(({ key }) => key)).size !== 1) return undefined;
  return meant.toSorted((a, b) => meanWay(b, atlas) - meanWay(a, atlas))[0];
}
