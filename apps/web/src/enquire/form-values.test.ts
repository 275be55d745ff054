import { describe, expect, it } from 'vitest';
import { type Language, languages } from '@sites/domain';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import { consentVersion, readEnquiry } from '@sites/enquiry';
import { readLink } from '@sites/link';
import { loadEnquireWords, loadEvery, loadDetailWords, loadWords, makeSpeaker } from '@sites/words';
import { askablesOf } from './askables.ts';
import { askedParks, readAbout } from './asked-parks.ts';
import { faultText, placeOf } from './fault-text.ts';
import { askedOf, enquiryOf, kindOf, readTyped, textsOfView, typedOf } from './form-values.ts';

const atlas = realAtlas();
const words = await loadEvery(loadWords);
const enquire = await loadEvery(loadEnquireWords);
const speakerIn = (language: Language) =>
  makeSpeaker(language, words[language], realAtlasIn(language));
const speaker = speakerIn('en');
const detail = await loadDetailWords.en();
const stateOf = (search: string) => readLink(search, atlas).state;
const parksOf = (search: string) => askedParks(stateOf(search), atlas).map(({ id }) => id);
const formOf = (search: string, kept: unknown = {}) => {
  const state = stateOf(search);
  const typed = readTyped(kept);
  const parks = askablesOf(askedParks(state, atlas), state.filters, atlas, speaker, detail);
  return { state, typed, parks, texts: { ...textsOfView(state, speaker), ...typed.texts } };
};
const person = {
  name: 'Sato Hanako',
  company: 'Sakura',
  country: 'JP',
  kind: 'email',
  value: 'hanako@sakura.example',
};

describe('the parks that are asked about', () => {
  it.each([
    ['about=park&park=dong-mai&star=song-khoai', ['dong-mai']],
    ['about=shortlist&park=dong-mai&star=song-khoai,cai-lan', ['song-khoai', 'cai-lan']],
    ['about=shortlist&compare=dong-mai,song-khoai', ['dong-mai', 'song-khoai']],
    ['park=dong-mai&star=song-khoai&vacancy=10-', ['dong-mai']],
    ['star=song-khoai&vacancy=10-', ['song-khoai']],
    ['', []],
    ['about=park', []],
  ])('%s: %j', (search, parks) => expect(parksOf(search)).toEqual(parks));
  it('are those that may match, where a filter is asked about', () => {
    const parks = parksOf('about=open&vacancy=15-50&port=cai-lan~60km&star=dong-mai');
    expect(parks).toHaveLength(8);
    expect(parks).not.toContain('dong-mai');
    expect(parksOf('vacancy=15-50&port=cai-lan~60km')).toEqual(parks);
  });
  it('names what it cannot read', () => {
    expect(readAbout(stateOf('about=zone'))).toEqual({ bad: ['zone'] });
    expect(readAbout(stateOf('about=open'))).toEqual({ about: 'open', bad: [] });
  });
});

describe('the open figures', () => {
  it('are ticked where a filter waits for them, and the others can be added', () => {
    const { parks, typed } = formOf('about=open&vacancy=15-50&port=cai-lan~60km');
    for (const { figures } of parks) {
      expect(figures.filter(({ isWaitedFor }) => isWaitedFor).length).toBeGreaterThan(0);
      expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
      for (const { about, known } of figures) expect(about && known).toMatch(/\p{L}/u);
    }
    expect(askedOf(parks, typed)).toEqual(parks.map(({ park }) => ({ park, measure: 'vacancy' })));
  });
  const tickedOf = (search: string) =>
    formOf(search).parks.map(({ figures }) =>
      figures.filter(({ isWaitedFor }) => isWaitedFor).map(({ about, known }) => [about, known]),
    )[0];
  it.each([
    // What is planned: by when. What is told of another trade: whether it is taken.
    [
      'park=bac-tien-phong&power=110kv',
      'By when what is planned',
      /planned, no date \(as of about/,
    ],
    ['park=bac-tien-phong&port=any~5km', 'By when what is planned', /^Seaport, Bắc Tiền Phong/],
    ['park=viet-hung-2&vacancy=50-', 'By when what is planned', /^Land ready: planned/],
    ['park=song-khoai&sector=semiconductors-high-tech', 'The sectors', /not semiconductors/],
    ['park=dong-mai&sector=textiles-garments', 'The sectors', /not what you chose/],
    ['park=dong-mai&vacancy=50-', 'Land ready to lease', /^17\.4 ha \(estimated, 2023\)$/],
    ['park=cam-pha&power=110kv', 'Whether the supply', /nothing built/],
    ['park=dong-mai&port=dinh-vu~60km~50000dwt', 'What the berths', /DWT|confirmed/],
  ])('%s ticks what the park does not meet', (search, about, known) => {
    const ticked = tickedOf(search)!;
    const found = ticked.find(([name]) => name!.startsWith(about));
    expect(found, JSON.stringify(ticked)).toBeDefined();
    expect(found![1]!.replaceAll('\u00a0', ' ')).toMatch(known);
  });
  it('says nothing of what no answer can change', () =>
    expect(tickedOf('park=hai-yen&port=cai-lan~60km')).toEqual([
      ['Land ready to lease', expect.anything()],
    ]));
  it('can be taken away, with their park or alone', () => {
    const search = 'star=song-khoai,cai-lan&vacancy=15-50';
    const choices = { 'cai-lan': false, 'song-khoai vacancy': false, 'song-khoai rent': true };
    const { parks, typed } = formOf(search, { choices });
    const asked = askedOf(parks, typed);
    expect(asked.map(({ park }) => park)).not.toContain('cai-lan');
    expect(asked).not.toContainEqual({ park: 'song-khoai', measure: 'vacancy' });
    const isRentOpen = parks[0]?.figures.some(({ id }) => id === 'rent');
    expect(asked).toEqual([{ park: 'song-khoai', ...(isRentOpen && { measure: 'rent' }) }]);
  });
});

describe('the plant', () => {
  it('is filled in as far as the view says', () =>
    expect(formOf('vacancy=17.5-&year=2029&mw=40&about=open').texts).toMatchObject({
      landHa: '17.5',
      powerMw: '40',
      // Land by 2029 is no plant that starts then.
      start: '',
      jobs: '',
    }));
  it('takes the planned area where nothing else is asked for', () => {
    expect(formOf('area=100-').texts.landHa).toBe('100');
    expect(formOf('area=100-&vacancy=20-').texts.landHa).toBe('20');
  });
  it('has no size where only some land is asked for by a year', () => {
    const { texts } = formOf('vacancy=0.01-&sector=electronics&year=2028');
    expect([texts.landHa, texts.start]).toEqual(['', '']);
  });
});

describe('what is sent', () => {
  const search = 'star=song-khoai,cai-lan&vacancy=10-&year=2029';
  const whole = (language: Language, texts: object, isAgreed = true) => {
    const { parks, typed, texts: ofView } = formOf(search);
    return readEnquiry(
      enquiryOf({
        texts: { ...ofView, ...person, ...texts },
        asked: askedOf(parks, typed),
        isAgreed,
        link: 'star=song-khoai&vacancy=10-',
        speaker: speakerIn(language),
      }),
    );
  };
  it('is an enquiry, with numbers as the reader writes them', () => {
    expect(
      whole('vi', { landHa: '12,5', jobs: '1.200', start: '2029', message: ' ' }).enquiry,
    ).toMatchObject({
      name: 'Sato Hanako',
      plant: { landHa: 12.5, jobs: 1200, start: '2029' },
      language: 'vi',
      consent: { version: consentVersion, given: true },
    });
    expect(whole('vi', { message: ' ' }).enquiry).not.toHaveProperty('message');
  });
  it('is none without consent', () =>
    expect(whole('en', {}, false).faults).toEqual([{ field: 'consent.given', code: 'consent' }]));
  it('comes back into the form as it was', () => {
    const { parks } = formOf(search);
    const { enquiry } = whole('ja', { message: 'a\nb', powerMw: '40' });
    const typed = typedOf(enquiry!, parks, speakerIn('ja'));
    expect(typed.texts).toMatchObject({ ...person, message: 'a\nb', powerMw: '40', landHa: '10' });
    expect(askedOf(parks, typed)).toEqual(enquiry!.asked);
  });
  it.each(languages)('has a sentence in %s for everything that can be wrong', (language) => {
    const wrong: readonly (readonly [object, string])[] = [
      [{ name: '' }, 'name'],
      [{ name: 'x'.repeat(121) }, 'name'],
      [{ name: 'a\u0000' }, 'name'],
      [{ company: ' ' }, 'company'],
      [{ country: '' }, 'country'],
      [{ value: '' }, 'value'],
      [{ value: 'hanako' }, 'value'],
      [{ kind: 'phone', value: 'call me' }, 'value'],
      [{ kind: 'line', value: '<>' }, 'value'],
      [{ message: 'x'.repeat(4001) }, 'message'],
      [{ landHa: 'much' }, 'landHa'],
      [{ landHa: '0' }, 'landHa'],
      [{ jobs: '1.5' }, 'jobs'],
      [{ start: 'soon' }, 'start'],
    ];
    const said = wrong.map(([texts, place]) => {
      const { faults = [] } = whole(language, texts);
      expect(faults.map(placeOf), JSON.stringify(texts)).toEqual([place]);
      const kind = kindOf({ ...person, ...texts });
      return faultText(faults[0]!, kind, enquire[language], speakerIn(language));
    });
    for (const sentence of said) expect(sentence).toMatch(/\p{L}.*[.。]$/u);
    expect(new Set(said).size).toBeGreaterThan(10);
  });
});

it('reads of what was kept only what it wrote', () => {
  expect(readTyped(undefined)).toEqual({ texts: {}, choices: {} });
  expect(
    readTyped({ texts: { name: 'A', landHa: 5, other: 'x' }, choices: { a: true, b: 'x' } }),
  ).toEqual({ texts: { name: 'A' }, choices: { a: true } });
});
