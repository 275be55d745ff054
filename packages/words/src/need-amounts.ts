import { aboutLanguage, areaUnits, convert, narrow, readNumber } from '@sites/domain';
import type { DetailWords } from './en/detail.ts';
import type { AnswerWords } from './en/answer.ts';
import { type Stretch, unspaced } from './need-text.ts';
import type { Speaker } from './speaker.ts';

/** A Latin word, or all that is written without a space. */
const word = '(\\p{sc=Latin}[\\p{sc=Latin}\\p{M}-]*[²2]?|[^\\s\\d.,]+)';
/** A number, the word behind it, and the next: it may be the unit of thousands. Before it the lesser of a span. */
const amount = new RegExp(
  `(?:(\\d[\\d.]*)\\s*[-–~〜]\\s*)?(\\d[\\d.,']*(?: \\d{3})*)\\s*-?${word}(?:\\s*${word})?`,
  'dgu',
);

/** Words by which a need is understood, and the units that readers choose from. */
export type WordsOfNeed = Pick<DetailWords, 'preferences'> & { readonly answer: AnswerWords };

/** The names of a list, as it is written in the words. */
export const namesOf = (list: string): readonly string[] => list.split(/[,、]/);

/** A number with its unit, areas in hectares, and where it stands. */
interface Amount extends Stretch {
  readonly unit: string;
  readonly value: number;
}

/** Units of needs by what they are called, areas among them. */
function unitsOf({ answer, preferences }: WordsOfNeed): readonly (readonly [string, string[]])[] {
  const areas = areaUnits.map((unit) => [unit, preferences.areas[unit].split(/[()（）,、 ]+/)]);
  const others = Object.entries(answer.units).map(([unit, list]) => [unit, namesOf(list)]);
  return [...areas, ...others].map(([unit, names]) => [
    String(unit),
    [String(unit), ...(names ?? [])].filter(Boolean).map((name) => name.toLowerCase()),
  ]);
}

/** How much of a word a name takes: its beginning in scripts without spaces, else all that is Latin. */
function lengthOf(name: string, called: string): number {
  if (unspaced.test(name)) return called.startsWith(name) ? name.length : 0;
  // In `DWTの港` the unit ends where the script does.
  const latin = called.replace(/\P{sc=Latin}+$/u, '');
  return [name, `${name}s`, name.replace(/s$/, '')].includes(latin) ? latin.length : 0;
}

/** The amounts of a text by their units: `50 thousand tons` and `5万トン` are 50,000 dwt; of `15-20 ha` 15 are enough. */
export function amountsIn(
  text: string,
  { language, atlas }: Speaker,
  say: WordsOfNeed,
): readonly Amount[] {
  const { numbers } = aboutLanguage(language);
  const units = unitsOf(say);
  const scales = Object.entries(say.answer.scales).flatMap(([value, list]) =>
    namesOf(list).map((name) => [name, Number(value)] as const),
  );
  const unitOf = (called: string) =>
    units
      .flatMap(([unit, names]) => names.map((name) => ({ unit, length: lengthOf(name, called) })))
      .find(({ length }) => length > 0);
  // The only capital that is two signs when it is small.
  const small = narrow(text.replaceAll('İ', 'I')).toLowerCase();
  return [...small.matchAll(amount)].flatMap((match) => {
    const [, least, most = '', first = '', next = ''] = match;
    const [after = 0, beyond = 0] = [3, 4].map((part) => match.indices?.[part]?.[0]);
    const numberOf = (digits: string) => readNumber(digits.replace(/[.,]$/, ''), numbers) ?? 0;
    const plain = unitOf(first);
    const scale = plain
      ? undefined
      : scales.find(([name]) => (unspaced.test(name) ? first.startsWith(name) : first === name));
    const rest = first.slice(scale?.[0].length);
    const found = plain ?? (scale && unitOf(rest || next));
    const value = numberOf(most) * (scale?.[1] ?? 1);
    if (!value || !found) return [];
    const unitAt = plain ? after : rest ? after + first.length - rest.length : beyond;
    const at = { from: match.index, to: unitAt + found.length };
    const area = areaUnits.find((one) => one === found.unit);
    if (!area) return [{ ...at, unit: found.unit, value }];
    const perHa = convert(1, 'ha', { area }, atlas.rates)?.value ?? 1;
    const enough = least === undefined ? value : numberOf(least);
    return [{ ...at, unit: 'ha', value: Math.round(enough / perHa) }];
  });
}
