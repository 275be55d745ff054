import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { realAtlasIn, realAtlas } from '@sites/fixtures';
import {
  type AnyFilter,
  type Atlas,
  type Language,
  aboutLanguage,
  answer,
  areaUnits,
  currencies,
  languages,
  allFilters,
  placeCollections,
} from '@sites/domain';
import {
  type Speaker,
  chipText,
  claimText,
  figureText,
  loadAboutWords,
  loadBoothWords,
  loadDeskWords,
  loadDetailWords,
  loadEnergyWords,
  loadEnquireWords,
  loadEvery,
  loadLawWords,
  loadOfflineWords,
  loadProvinceWords,
  loadKioskWords,
  loadStatementsWords,
  loadWords,
  makeSpeaker,
  quotedChip,
  reasonText,
  settleText,
} from './index.ts';

const lists = await loadEvery(loadWords);
const details = await loadEvery(loadDetailWords);
const abouts = await loadEvery(loadAboutWords);
const laws = await loadEvery(loadLawWords);
const energies = await loadEvery(loadEnergyWords);
const enquires = await loadEvery(loadEnquireWords);
const statements = await loadEvery(loadStatementsWords);
const kiosks = await loadEvery(loadKioskWords);
const provinces = await loadEvery(loadProvinceWords);
const offlines = await loadEvery(loadOfflineWords);
const booths = await loadEvery(loadBoothWords);
const desks = await loadEvery(loadDeskWords);
const atlas = realAtlas();
const speakers = Object.fromEntries(
  languages.map((language) => [
    language,
    makeSpeaker(language, lists[language], realAtlasIn(language)),
  ]),
) as Record<Language, Speaker>;

describe.each(languages)('%s', (language) => {
  const speaker = speakers[language];
  const texts = (filter: AnyFilter) => [
    ...filter.examples,
    ...filter.options(atlas, undefined).map(({ value }) => filter.write(value)),
  ];
  it('names every measure and missing figure of the data', () => {
    const places = placeCollections.flatMap((id): readonly Atlas[typeof id][number][] => atlas[id]);
    expect(places.length).toBeGreaterThan(50);
    const names = new Set(
      places.flatMap((place) => [...Object.keys(place.measures), ...Object.keys(place.missing)]),
    );
    // What a figure rests on is named too.
    for (const about of JSON.stringify(atlas.parks).match(/(?<="about":")[^"]+/g)!)
      if (about !== 'status') names.add(about);
    expect([...names].filter((name) => !details[language].claims[name])).toEqual([]);
  });
  it('gives a sentence for every answer of every filter', () => {
    for (const filter of allFilters)
      for (const text of texts(filter)) {
        const value: unknown = filter.parse(text, atlas);
        expect(chipText(filter.key, value, speaker)).toMatch(/[\p{L}\d]/u);
        expect(chipText(filter.key, value, speaker)).not.toMatch(/undefined|NaN/);
        const groups = answer({ [filter.key]: value }, atlas).groups;
        for (const { findings } of [...groups.match, ...groups.may, ...groups.no])
          for (const finding of findings) {
            const reason = reasonText(finding, speaker, details[language]);
            expect(reason).toMatch(/\p{L}/u);
            const sentence = `${reason} ${settleText(finding, details[language]) ?? ''}`;
            expect(sentence, `${filter.key}=${text}`).not.toMatch(
              /undefined|NaN|\[object|null|~\d+(km|min|dwt)|~container/,
            );
            if (finding.verdict === 'may')
              expect(
                settleText(finding, details[language]),
                `${filter.key}=${text}: ${finding.because.code}`,
              ).toMatch(/\p{L}/u);
          }
      }
  });
  it('writes every claim', () => {
    const claims = atlas.parks.flatMap(({ measures }) => Object.values(measures).flat());
    expect(claims.length).toBeGreaterThan(100);
    for (const claim of claims) {
      expect(claimText(claim, speaker)).toMatch(/[\p{L}\d]/u);
      expect(claimText(claim, speaker)).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

const leaves = (value: unknown, path = ''): [path: string, value: unknown][] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]];
// Units that need no translation stand in some catalogues only.
const isOwn = ([path]: [string, unknown]) => !path.startsWith('.units.');

describe.each([
  ['list', lists],
  ['detail', details],
  ['about', abouts],
  ['law', laws],
  ['energy', energies],
  ['province', provinces],
  ['desk', desks],
  ['booth', booths],
  ['enquire', enquires],
  ['statements', statements],
  ['offline', offlines],
  ['kiosk', kiosks],
] as const)('the words of %s', (_, catalogues: Readonly<Record<Language, unknown>>) => {
  it.each(languages)('hold the same messages in %s, none empty', (language) => {
    const own = leaves(catalogues[language]).filter(isOwn);
    expect(own.map(([path]) => path).toSorted()).toEqual(
      leaves(catalogues.en)
        .filter(isOwn)
        .map(([path]) => path)
        .toSorted(),
    );
    expect(own.filter(([, value]) => value === '').map(([path]) => path)).toEqual([]);
  });
});

it('every unit of the data has a name in every language', () => {
  const units = new Set(JSON.stringify(atlas).match(/(?<="unit":")[^"]+/g));
  // Symbols are the same everywhere.
  for (const symbol of [
    'kV',
    'MVA',
    'MW',
    'TWh',
    'DWT',
    'TEU',
    'km',
    'm',
    'ha',
    't',
    'USD/m2',
    'USD/m3',
    'VND/kWh',
  ])
    units.delete(symbol);
  expect(units.size).toBeGreaterThan(3);
  for (const language of languages)
    if (language !== 'en')
      expect(
        [...units].filter((unit) => lists[language].units[unit] === undefined),
        language,
      ).toEqual([]);
});

interface Term extends Readonly<Record<Language, string>> {}
const glossary = JSON.parse(
  readFileSync(new URL('../glossary.json', import.meta.url), 'utf8'),
) as readonly Term[];
describe('the glossary', () => {
  it('has every term in every language', () => {
    expect(glossary.length).toBeGreaterThan(10);
    for (const term of glossary)
      for (const language of languages) expect(term[language], term.en).toMatch(/\p{L}/u);
  });
  const named = {
    'planned area': 'plannedArea',
    'leasable industrial land': 'leasableArea',
    occupancy: 'occupancy',
    'land rent': 'rent',
    'minimum wage': 'minimumWage',
  } as const;
  it.each(languages)('names the measures in %s', (language) => {
    for (const [en, measure] of Object.entries(named)) {
      const term = glossary.find((one) => one.en === en)![language].toLocaleLowerCase();
      expect(lists[language].measures[measure].toLocaleLowerCase(), en).toContain(term);
    }
  });
  it.each(languages)('names zones and parks in %s', (language) => {
    const speaker = speakers[language];
    const holds = (en: string, text: string) =>
      expect(text.toLocaleLowerCase()).toContain(
        glossary.find((one) => one.en === en)![language].toLocaleLowerCase(),
      );
    const { zones, parks } = realAtlasIn(language);
    expect([zones.length, parks.length]).toEqual([5, 23]);
    for (const zone of zones)
      holds(
        'economic zone',
        speaker
          .text(zone.name)
          .replace(/Coastal |Border-Gate /, '')
          .replace(/ ven biển| cửa khẩu| Pesisir| Gerbang Perbatasan/, ''),
      );
    // Two are kinds of their own: beside the seaport, and with services.
    for (const park of parks.filter(({ id }) => id !== 'hai-ha-seaport' && id !== 'dam-nha-mac'))
      holds('industrial park', speaker.text(park.name));
  });
});

describe('a reader’s units', () => {
  const { vacancy } = atlas.parks.find(({ id }) => id === 'dong-mai')!.figures;
  it.each([
    ['ha', '17.4\u00a0ha'],
    ['m2', '174,000\u00a0m²'],
    ['acre', '43\u00a0acres'],
    ['mu', '261\u00a0mu'],
    ['pyeong', '52,635\u00a0pyeong'],
  ] as const)('%s', (area, text) => {
    expect(figureText(vacancy, makeSpeaker('en', lists.en, atlas, { area }))).toBe(text);
  });
  it('money is told by the rate on file and marked as converted', () => {
    const speaker = makeSpeaker('en', lists.en, atlas, { area: 'ha', money: 'JPY' });
    expect(speaker.quantity(100, 'USD/m2')).toBe('≈ 15,750\u00a0JPY/m²');
    expect(speaker.quantity(50_279.4, 'VND billion')).toBe('≈ 305.1\u00a0billion JPY');
    const dollars = makeSpeaker('en', lists.en, atlas, { area: 'ha', money: 'USD' });
    expect(dollars.quantity(3, 'VND billion')).toBe('≈ 0.1156\u00a0million USD');
    expect(dollars.quantity(1146, 'VND/kWh')).toBe('≈ 0.0442\u00a0USD/kWh');
    expect(speaker.quantity(5.31, 'VND million/month')).toBe('≈ 32,230\u00a0JPY a month');
    expect(speaker.quantity(110, 'kV')).toBe('110\u00a0kV');
  });
  it.each([
    [0, '0'],
    [0.004, '0.004'],
    [0.0789, '0.0789'],
    [-0.05, '-0.05'],
    [0.1, '0.1'],
    [0.1234, '0.12'],
    [17.404, '17.4'],
  ])('hardly anything is not nothing: %s ha', (value, text) =>
    expect(makeSpeaker('en', lists.en, atlas).quantity(value, 'ha')).toBe(`${text}\u00a0ha`),
  );
  it('an amount is readable in every unit, currency and language a reader can choose', () => {
    for (const language of languages)
      for (const area of areaUnits)
        for (const money of currencies) {
          const speaker = makeSpeaker(language, lists[language], atlas, { area, money });
          for (const unit of [
            'ha',
            'USD/m2',
            'USD/m2/year',
            'USD million',
            'USD billion',
            'VND billion',
            'VND million/month',
            'VND/kWh',
          ])
            expect(speaker.quantity(1234.5, unit), `${language} ${area} ${money} ${unit}`).toMatch(
              /^(?!.*(?:undefined|NaN)).*\d/,
            );
        }
  });
});

it('numbers and dates follow the language', () => {
  expect(speakers.en.number(18842.56)).toBe('18,842.56');
  expect(speakers.vi.number(18842.56)).toBe('18.842,56');
  expect(speakers.en.date('2023-12')).toBe('Dec 2023');
  expect(speakers.vi.date('2023-12-05')).toBe('5/12/2023');
  expect(speakers.en.quantity(2058, 'year')).toBe('2058');
  expect(speakers.ja.date('2023-12-05')).toBe('2023年12月5日');
  expect(speakers.ko.date('2023-12')).toBe('2023년 12월');
  expect(speakers.id.number(18842.56)).toBe('18.842,56');
  expect(speakers['zh-hant'].percent(0.5787, 2)).toBe('57.87%');
});

it.each([
  ['ja', '1億3,700万米ドル', '92億8,540万米ドル', '50兆2,794億ドン', '50万米ドル'],
  ['ko', '1억 3,700만 달러', '92억 8,540만 달러', '50조 2,794억 동', '50만 달러'],
  ['zh-hans', '1.37亿美元', '92.854亿美元', '50.2794万亿越南盾', '50万美元'],
  ['zh-hant', '1.37億美元', '92.854億美元', '50.2794兆越南盾', '50萬美元'],
  [
    'en',
    '137\u00a0million USD',
    '9,285.4\u00a0million USD',
    '50,279.4\u00a0billion VND',
    '0.5\u00a0million USD',
  ],
] as const)('large sums in %s are exact', (language, ...texts) => {
  const speaker = speakers[language];
  expect([
    speaker.quantity(137, 'USD million'),
    speaker.quantity(9285.4, 'USD million'),
    speaker.quantity(50_279.4, 'VND billion'),
    speaker.quantity(0.5, 'USD million'),
  ]).toEqual(texts);
});

it('an unknown is a reason, never a number', () => {
  expect(figureText({ state: 'unknown', reason: 'not-published', rests: [] }, speakers.en)).toBe(
    'not published',
  );
});

it.each(languages)(
  'the signs of numbers in %s are those that figures are shown with',
  (language) => {
    const { numbers } = aboutLanguage(language);
    const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.5);
    const sign = (type: string) => parts.find((part) => part.type === type)?.value;
    expect(numbers).toMatchObject({ decimal: sign('decimal'), group: sign('group') });
    // A list cannot be separated by the sign inside its numbers.
    expect(numbers.list).toBe(numbers.decimal === ',' ? ';' : ',');
  },
);

it.each([
  ['vi', '110\u00a0kV hoặc Khí đốt', '110\u00a0kV, 220\u00a0kV hoặc Khí đốt'],
  ['en', '110\u00a0kV or Gas', '110\u00a0kV, 220\u00a0kV, or Gas'],
  ['zh-hans', '110\u00a0kV或燃气', '110\u00a0kV、220\u00a0kV或燃气'],
  ['zh-hant', '110\u00a0kV或燃氣', '110\u00a0kV、220\u00a0kV或燃氣'],
  ['ja', '110\u00a0kVまたはガス', '110\u00a0kV、220\u00a0kV、またはガス'],
  ['ko', '110\u00a0kV 또는 가스', '110\u00a0kV, 220\u00a0kV 또는 가스'],
  ['id', '110\u00a0kV atau Gas', '110\u00a0kV, 220\u00a0kV, atau Gas'],
] as const)('alternatives in %s', (language, two, three) => {
  const power = allFilters.find(({ key }) => key === 'power')!;
  const chipFor = (text: string) => chipText('power', power.parse(text, atlas), speakers[language]);
  expect(chipFor('110kv,gas')).toBe(two);
  expect(chipFor('110kv,220kv,gas')).toBe(three);
});

/** Everything that English says of a count, with 1 for each. */
function* saidOfOne(words: object): Generator<string> {
  for (const value of Object.values(words)) {
    if (typeof value === 'function') yield String(value(...Array<number>(value.length).fill(1)));
    else if (value && typeof value === 'object') yield* saidOfOne(value);
  }
}

it('English counts one in the singular', () => {
  const plural =
    /(?<!of )\b1 (?:\w+ )?(?:parks|zones|projects|placeholders|characters|figures|match\b|do\b|are\b)/;
  const said = [
    lists,
    details,
    abouts,
    laws,
    energies,
    provinces,
    enquires,
    statements,
    offlines,
  ].flatMap(({ en }) => [...saidOfOne(en)]);
  expect(said.length).toBeGreaterThan(100);
  // “May match” is right of any count.
  expect(
    said
      .map((text) => text.replace(/may match|1 match(?=,|$)/g, ''))
      .filter((text) => plural.test(text)),
  ).toEqual([]);
  expect(lists.en.list.counts(1, 23, 1, 1)).toBe('1 of 23 matches, 1 may match, 1 does not');
  // A count of matches is a noun where it is one: “≥ 15\u00a0ha: 1 match”.
  expect(lists.en.filters.count(1, 0)).toBe('1 match');
  expect(lists.en.filters.count(2, 6)).toBe('2 match, 6 may');
  expect(lists.en.filters.count(0, 5)).toBe('5 may match');
  for (const { filters } of Object.values(lists)) expect(filters.count(0, 5)).not.toContain('0');
  expect(lists.en.list.hidden(1)).toBe('1 park that may match is hidden');
});

it.each(languages)('what was typed stands in one pair of quotation marks in %s', (language) => {
  const speaker = speakers[language];
  const marks = (text: string) => text.match(/["“”「」‘’]/g) ?? [];
  for (const typed of [
    '50\u00a0ha near a port',
    '“50\u00a0ha near a port”',
    '"50\u00a0ha"',
    '「50\u00a0ha」',
  ]) {
    const quoted = quotedChip('q', typed, speaker);
    expect(marks(quoted)).toHaveLength(2);
    expect(marks(details[language].advice.drop(quoted))).toHaveLength(2);
  }
  const limit = quotedChip('vacancy', { min: 10 }, speaker);
  expect(marks(details[language].advice.drop(limit))).toHaveLength(2);
  expect(chipText('q', "workers' town", speaker)).toContain("workers' town");
});

it('a difference that is none is 0 % off the official figure', () => {
  const { en } = speakers;
  expect(details.en.zone.drawn(en.number(217_133), en.signed(0.0001, 1))).toMatch(
    /^Drawn outline: 217,133\u00a0ha, 0\s?% off the official figure\./,
  );
});
