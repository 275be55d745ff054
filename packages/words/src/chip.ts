import {
  type AnyFilter,
  type Destination,
  type FilterKey,
  type NearLimit,
  type PowerOption,
  type Range,
  type ReachLimit,
  destinationPlaces,
  findFilter,
  isOfLand,
  isSomeLand,
} from '@sites/domain';
import type { Words } from './en/list.ts';
import { placeName } from './name.ts';
import type { Speaker } from './speaker.ts';

const anyOf = {
  ports: 'anyPort',
  gates: 'anyGate',
  airports: 'anyAirport',
  interchanges: 'anyInterchange',
} as const;

/** A destination of a road filter by name; `any` in words. */
export function destinationText(to: Destination, id: string, speaker: Speaker): string {
  if (id === 'any') return speaker.words.filters.reach[anyOf[to]];
  const place = speaker.atlas[to].find((one) => one.id === id);
  return place ? placeName(place, speaker) : id;
}

/** A point by the name of what roads are measured to and lies there, else as it is typed. */
function pointName(lon: number, lat: number, speaker: Speaker): string {
  const round = (degrees: number) => Number(degrees.toFixed(5));
  const place = destinationPlaces(speaker.atlas).find(
    ({ location }) => location && round(location.lon) === lon && round(location.lat) === lat,
  );
  return place ? placeName(place, speaker) : pointText(lon, lat);
}

/** A point as it is typed: latitude first. */
export const pointText = (lon: number, lat: number): string => `${lat}, ${lon}`;

export function needsText(needs: string, { words, number }: Speaker): string {
  return needs === 'container'
    ? words.filters.containers
    : words.filters.ship(number(Number.parseInt(needs, 10)));
}

/** One option of a power filter in words: `110kv~10km`. */
export function powerText(option: string, { words }: Speaker): string {
  const [kind, within] = option.split('~') as [PowerOption['kind'], string?];
  return within
    ? words.filters.powerWithin(words.power[kind], within.replace('km', ''))
    : words.power[kind];
}

/** How far a place is built; clusters have the stages of parks. */
export const placeStatusText = (
  status: keyof Words['placeStatuses'] | keyof Words['statuses'],
  { words }: Pick<Speaker, 'words'>,
): string => ({ ...words.statuses, ...words.placeStatuses })[status];

export function choiceText(key: string, id: string, speaker: Speaker): string {
  const { words, atlas } = speaker;
  if (key === 'status') return words.statuses[id as keyof typeof words.statuses];
  if (key === 'sector') return words.sectors[id as keyof typeof words.sectors];
  if (key === 'housing')
    return id === 'existing'
      ? words.filters.built
      : words.placeStatuses[id as keyof typeof words.placeStatuses];
  if (id === 'none') return words.filters.noZone;
  const zone = atlas.zones.find((one) => one.id === id);
  return zone ? speaker.text(zone.name) : id;
}

/** Limits in the reader's unit: `≥ 20 ha`. */
export function rangeText(
  { min, max }: Range,
  code: string,
  { words, amount, unit: name, isConverted }: Speaker,
): string {
  const { range } = words.filters;
  const number = (value: number) =>
    isConverted(code) ? words.preferences.converted(amount(value, code)) : amount(value, code);
  const unit = name(code);
  if (min !== undefined && max !== undefined) return range.both(number(min), number(max), unit);
  return min !== undefined ? range.min(number(min), unit) : range.max(number(max ?? 0), unit);
}

/** The words of a filter. A filter that has none yet goes by its key. */
export const filterWords = (
  key: string,
  { words }: Pick<Speaker, 'words'>,
): { label: string; short: string; chip: (range: string) => string } =>
  words.filters.by[key as FilterKey] ?? {
    label: key,
    short: key,
    chip: (range) => `${key} ${range}`,
  };

/** What somebody typed, without the quotation marks that they put around it: the chip has its own. */
const unquoted = (typed: string): string =>
  /^\s*["'“”„«「『‘’](.+)["'“”»」』‘’]\s*$/u.exec(typed)?.[1] ?? typed;

/** A filter's value in the words of a chip: "≥ 20 ha ready", "≤ 60 km to Cái Lân"; its title where no figure is. */
export function chipText(
  key: string,
  value: unknown,
  speaker: Speaker,
  filter: AnyFilter = findFilter(key),
): string {
  const { chip, label } = filterWords(key, speaker);
  const text = bareText(value, speaker, filter);
  return text ? chip(text) : label;
}

/** The short name of a filter, and where it is about land the year to come that is asked of. */
export const nameIn = (key: string, year: number | undefined, speaker: Speaker): string =>
  speaker.facts([
    filterWords(key, speaker).short,
    year !== undefined && isOfLand(key) && speaker.words.date.year(String(year)),
  ]);

/** A filter's value beside its short name: "Land ready" "≥ 20 ha", "Seaport" "≤ 60 km". */
export function valueText(value: unknown, speaker: Speaker, filter: AnyFilter): string {
  const { control } = filter;
  if (control.kind !== 'reach' || (value as ReachLimit).to !== 'any')
    return bareText(value, speaker, filter);
  const { limit, unit, needs } = value as ReachLimit;
  const { filters } = speaker.words;
  return speaker.list([
    filters.range.max(speaker.number(limit), unit === 'km' ? filters.kilometres : filters.minutes),
    needs && needsText(needs === 'container' ? needs : String(needs.dwt), speaker),
  ]);
}

function bareText(value: unknown, speaker: Speaker, filter: AnyFilter): string {
  const { control, key } = filter;
  const { words, number } = speaker;
  if (control.kind === 'range')
    return isSomeLand(value as Range) ? '' : rangeText(value as Range, control.unit, speaker);
  if (control.kind === 'text') return unquoted(value as string);
  if (control.kind === 'near') {
    const { lon, lat, limit, unit } = value as NearLimit;
    const span = words.quantity(
      number(limit),
      unit === 'km' ? words.filters.kilometres : words.filters.minutes,
    );
    return words.filters.near.chip(
      unit === 'km' ? words.filters.near.straight(span) : words.filters.near.road(span),
      pointName(lon, lat, speaker),
    );
  }
  if (control.kind === 'choice')
    return speaker.either((value as readonly string[]).map((id) => choiceText(key, id, speaker)));
  const texts = filter.write(value).split(',');
  if (control.kind === 'power')
    return speaker.either(texts.map((text) => powerText(text, speaker)));
  const { to, limit, unit, needs } = value as ReachLimit;
  const text = words.filters.reach.to(
    words.quantity(number(limit), unit === 'km' ? words.filters.kilometres : words.filters.minutes),
    destinationText(control.to, to, speaker),
  );
  return needs
    ? words.filters.reach.with(
        text,
        needsText(needs === 'container' ? needs : String(needs.dwt), speaker),
      )
    : text;
}
