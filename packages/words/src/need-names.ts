import { type AnyFilter, type Preset, allFilters, fold } from '@sites/domain';
import { choiceText, filterWords } from './chip.ts';
import { type WordsOfNeed, namesOf } from './need-amounts.ts';
import { placesByName } from './need-places.ts';
import { FoldedText, type Stretch, unspaced } from './need-text.ts';
import type { Speaker } from './speaker.ts';

/** What a stretch of a text names: a filter, an option `sector=electronics`, a need of a filter `port~container`. */
export interface Named extends Stretch {
  readonly key: string;
}

/** Of words that ask for nothing. */
export const passing = 'passing';
/** Of the names of places. */
export const ofPlace = 'place:';
/** Of what says whether a year is itself too late. */
export const ofYear = { before: 'year<', notBefore: 'year>' } as const;

/** The options of a filter that words can name, each with its names. */
function optionNames({ key, control }: AnyFilter, speaker: Speaker): readonly [string, string][] {
  if (control.kind === 'power')
    // A voltage is told by its number.
    return Object.entries(speaker.words.power)
      .filter(([id]) => control.options.includes(id) && !/\d/.test(id))
      .map(([id, name]) => [`${key}=${id}`, `${name}`]);
  if (control.kind !== 'choice') return [];
  const options = control.options(speaker.atlas).filter((id) => id !== 'other');
  return options.flatMap((id) =>
    choiceText(key, id, speaker)
      .split(/[,、，·・] ?/)
      .map((name): [string, string] => [`${key}=${id}`, name]),
  );
}

type Names = readonly (readonly [key: string, name: string])[];

const known = new WeakMap<Speaker, Names>();

/** All that a text may name, with what it is called, the longest first: made once, it is asked for by every letter. */
function namesFor(speaker: Speaker, say: WordsOfNeed): Names {
  const names =
    known.get(speaker) ??
    [
      ...allNames(speaker, say).map(([key, name]) => [key, fold(name)] as const),
      ...[...placesByName(speaker).keys()].map((name) => [`${ofPlace}${name}`, name] as const),
    ].toSorted((a, b) => b[1].length - a[1].length);
  known.set(speaker, names);
  return names;
}

const named = (lists: Readonly<Record<string, string>>): Names =>
  Object.entries(lists).flatMap(([key, list]) => namesOf(list).map((name) => [key, name] as const));

const allNames = (speaker: Speaker, { answer }: WordsOfNeed): Names => [
  // What people mean comes before what a title means: who says industrial land looks for land that is ready.
  ...named(answer.spoken),
  ...allFilters.flatMap((filter) => {
    const { label, short } = filterWords(filter.key, speaker);
    return [[filter.key, label], [filter.key, short], ...optionNames(filter, speaker)] as const;
  }),
  ...named({ [ofYear.before]: answer.beforeYear, [ofYear.notBefore]: answer.notBeforeYear }),
  // Where words have no ends, short ones may stand in any other: they are told from what is left at last.
  ...namesOf(answer.passing).flatMap((name) =>
    unspaced.test(name) && name.length < 3 ? [] : [[passing, name] as const],
  ),
];

/** What a text names, the longest name first (an airport is no port), and whether it holds nothing else. */
export function namedIn(text: string, speaker: Speaker, say: WordsOfNeed) {
  const folded = new FoldedText(text);
  const found: Named[] = [];
  for (const [key, name] of namesFor(speaker, say))
    for (const stretch of folded.take(name, key === passing)) found.push({ key, ...stretch });
  return { found: found as readonly Named[], isAll: folded.isSpent };
}

/** Whether a text is nothing but words of filters: as a name it would say less than was meant. */
export function saysOnlyNeeds(text: string, speaker: Speaker, say: WordsOfNeed): boolean {
  const { found, isAll } = namedIn(text, speaker, say);
  const asks = (key: string) => ![passing, ofYear.before, ofYear.notBefore].includes(key);
  return isAll && found.every(({ key }) => asks(key) && !key.startsWith(ofPlace));
}

/** Plants whose ranking fits a need, by filter or option. */
const presetsByNeed: readonly (readonly [need: string, Preset])[] = [
  ['gate', 'border-trade'],
  ['sector=textiles-garments', 'textiles'],
  ['sector=electronics', 'electronics'],
  ['sector=semiconductors-high-tech', 'electronics'],
  ['sector=logistics-port', 'logistics'],
];

/** The rankings that fit what a text names. */
export function presetsOf(text: string, speaker: Speaker, say: WordsOfNeed): readonly Preset[] {
  const { found } = namedIn(text, speaker, say);
  const isNamed = (need: string) => found.some(({ key }) => key === need);
  return [...new Set(presetsByNeed.flatMap(([need, name]) => (isNamed(need) ? [name] : [])))];
}
