import {
  type FilterState,
  type Preset,
  aboutLanguage,
  allFilters,
  areaUnits,
  convert,
  fold,
  narrow,
  readNumber,
} from '@sites/domain';
import { choiceText, filterWords } from './chip.ts';
import type { DetailWords } from './en/detail.ts';
import type { Speaker } from './speaker.ts';

/** Scripts that put no space between words: what is meant may stand anywhere. */
const unspaced = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\p{sc=Hangul}]/u;
/** A Latin word, or all that is written without a space. */
const word = '(\\p{sc=Latin}[\\p{sc=Latin}\\p{M}-]*[²2]?|[^\\s\\d.,]+)';
/** A number, the word behind it, and the next: it may be the unit of thousands. */
const amount = new RegExp(`(\\d[\\d.,']*(?: \\d{3})*)\\s*-?${word}(?:\\s*${word})?`, 'gu');

/** The names of a list, as it is written in the words. */
const namesOf = (list: string): readonly string[] => list.split(/[,、]/);

/** Units of needs by what they are called, areas among them. */
function unitsOf({ advice, preferences }: DetailWords): readonly (readonly [string, string[]])[] {
  const areas = areaUnits.map((unit) => [unit, preferences.areas[unit].split(/[()（）,、 ]+/)]);
  const others = Object.entries(advice.units).map(([unit, list]) => [unit, namesOf(list)]);
  return [...areas, ...others].map(([unit, names]) => [
    String(unit),
    [String(unit), ...(names ?? [])].filter(Boolean).map((name) => name.toLowerCase()),
  ]);
}

/** The amounts of a text by their units, areas in hectares: `50 thousand tons` and `5万トン` are 50,000 dwt. */
function amountsIn(text: string, { language, atlas }: Speaker, detail: DetailWords) {
  const { numbers } = aboutLanguage(language);
  const units = unitsOf(detail);
  const scales = Object.entries(detail.advice.scales).flatMap(([value, list]) =>
    namesOf(list).map((name) => [name, Number(value)] as const),
  );
  const unitOf = (called: string): string | undefined =>
    units.find(([, names]) =>
      names.some((name) =>
        unspaced.test(name)
          ? called.startsWith(name)
          : // In `DWTの港` the unit ends where the script does.
            [name, `${name}s`, name.replace(/s$/, '')].includes(
              called.replace(/\P{sc=Latin}+$/u, ''),
            ),
      ),
    )?.[0];
  return [...text.matchAll(amount)].flatMap(([, digits = '', first = '', next = '']) => {
    const number = readNumber(digits.replace(/[.,]$/, ''), numbers) ?? 0;
    const scale = scales.find(([name]) =>
      unspaced.test(name) ? first.startsWith(name) : first === name,
    );
    const unit = unitOf(first) ?? (scale && unitOf(first.slice(scale[0].length) || next));
    const value = unitOf(first) || !scale ? number : number * scale[1];
    if (!value || !unit) return [];
    const area = areaUnits.find((one) => one === unit);
    if (!area) return { unit, value };
    const perHa = convert(1, 'ha', { area }, atlas.rates)?.value ?? 1;
    return { unit: 'ha', value: Math.round(value / perHa) };
  });
}

/** What filters and options a text names, the longest name first (an airport is no port), and what is left of it. */
function namedIn(text: string, speaker: Speaker, detail: DetailWords) {
  const { spoken } = detail.advice;
  const names = allFilters.flatMap(({ key, control }) => {
    const { label, short } = filterWords(key, speaker);
    const own = [label, short, ...namesOf(spoken[key] ?? '')].map((name) => [key, name]);
    if (control.kind !== 'choice') return own;
    const options = control.options(speaker.atlas).filter((id) => id !== 'other');
    const named = (id: string) => [
      ...choiceText(key, id, speaker).split(/[,、，·・] ?/),
      ...namesOf(spoken[`${key}=${id}`] ?? ''),
    ];
    return [...own, ...options.flatMap((id) => named(id).map((name) => [`${key}=${id}`, name]))];
  });
  const found = new Set<string>();
  let left = ` ${fold(text)} `;
  const byLength = names.map(([key = '', name = '']) => [key, fold(name)] as const);
  for (const [key, name] of byLength.toSorted((a, b) => b[1].length - a[1].length)) {
    const sought = unspaced.test(name) ? name : ` ${name.replace(/s$/, '')}`;
    if (name === '' || !left.includes(sought)) continue;
    found.add(key);
    left = left.replaceAll(sought, ' ');
  }
  return { found: found as ReadonlySet<string>, left };
}

/** Whether a text is nothing but words of filters: as a name it would say less than was meant. */
export const saysOnlyNeeds = (text: string, speaker: Speaker, detail: DetailWords): boolean =>
  // The plural may be left over.
  /^\s*s?\s*$/.test(namedIn(text, speaker, detail).left);

/** Plants whose ranking fits a need, by filter or option. */
const presetsByNeed: readonly (readonly [need: string, Preset])[] = [
  ['gate', 'border-trade'],
  ['sector=textiles-garments', 'textiles'],
  ['sector=electronics', 'electronics'],
  ['sector=semiconductors-high-tech', 'electronics'],
  ['sector=logistics-port', 'logistics'],
];

/** The rankings that fit what a text names. */
export function presetsOf(text: string, speaker: Speaker, detail: DetailWords): readonly Preset[] {
  const { found } = namedIn(text, speaker, detail);
  return [...new Set(presetsByNeed.flatMap(([need, name]) => (found.has(need) ? [name] : [])))];
}

/** The filters that a text asks for by numbers with units and by words of their titles; none where it tells nothing. */
export function needOf(text: string, speaker: Speaker, detail: DetailWords): FilterState {
  const amounts = amountsIn(narrow(text).toLowerCase(), speaker, detail);
  const { found: named } = namedIn(text, speaker, detail);
  const of = (unit: string) => amounts.find((one) => one.unit === unit)?.value;
  const [dwt, km, minutes, kv] = ['dwt', 'km', 'min', 'kv'].map(of);
  const lands = allFilters.filter(({ control }) => 'unit' in control && control.unit === 'ha');
  // Land ready to lease, unless another area is named.
  const land = lands.findLast(({ key }) => named.has(key)) ?? lands[0];
  const entries = allFilters.flatMap((filter) => {
    const { key, control } = filter;
    const isNamed = named.has(key) || (key === 'port' && dwt !== undefined);
    const texts = {
      range: filter === land && of('ha') ? `${of('ha')}-` : '',
      reach:
        isNamed && 'limitKm' in control
          ? [
              'any',
              minutes && !km ? `${minutes}min` : `${km ?? control.limitKm}km`,
              ...(key === 'port' && dwt ? [`${dwt}dwt`] : []),
            ].join('~')
          : '',
      power: kv ? `${kv}kv` : isNamed ? '110kv' : '',
      choice: [...named].flatMap((one) => one.split(`${key}=`)[1] ?? []).join(','),
      near: '',
      text: '',
    };
    const value: unknown = filter.parse(texts[control.kind], speaker.atlas);
    return texts[control.kind] && value !== undefined ? [[key, value] as const] : [];
  });
  return Object.fromEntries(entries);
}
