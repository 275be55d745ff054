import { describe, expect, it } from 'vitest';
import { contactKindIds } from './contact-kinds.ts';
import { countries } from './countries.ts';
import { longest, parksAsked, readEnquiry } from './enquiry.ts';

const whole = {
  name: 'Nguyễn Thị Hoa',
  company: 'Sakura 電子株式会社',
  country: 'JP',
  contact: { kind: 'email', value: 'hoa@example.co.jp' },
  message: 'Hello\nworld',
  plant: { landHa: 50, powerMw: 12.5, start: '2028-06', jobs: 800 },
  asked: [
    { park: 'dong-mai', measure: 'vacancy' },
    { park: 'dong-mai', measure: 'power' },
    { park: 'song-khoai' },
  ],
  language: 'ja',
  link: 'vacancy=50-&port=any~60km',
  consent: { version: 1, given: true },
};
const { message: _message, plant: _plant, asked: _asked, ...least } = whole;

const faultsOf = (change: object) => readEnquiry({ ...whole, ...change }).faults;

describe('an enquiry', () => {
  it('comes back as it was sent, whole or with the least', () => {
    expect(readEnquiry(whole)).toEqual({ enquiry: whole });
    expect(readEnquiry(least)).toEqual({ enquiry: least });
    expect(readEnquiry(JSON.parse(JSON.stringify(whole)))).toEqual({ enquiry: whole });
  });
  it('is tidied: blanks at the ends, composed letters, one kind of line end, no question mark', () => {
    const { enquiry } = readEnquiry({
      ...whole,
      name: `  ${'Nguyễn'.normalize('NFD')} `,
      message: 'a\r\nb\rc\n',
      link: '?vacancy=50-',
      plant: { start: 2028 },
    });
    expect(enquiry).toMatchObject({
      name: 'Nguyễn'.normalize('NFC'),
      message: 'a\nb\nc',
      link: 'vacancy=50-',
      plant: { start: '2028' },
    });
  });
  it('names the parks that it is about once', () =>
    expect(parksAsked(readEnquiry(whole).enquiry!)).toEqual(['dong-mai', 'song-khoai']));
  it.each(Object.keys(least))('needs %s', (field) => {
    expect(faultsOf({ [field]: undefined })).toEqual([{ field, code: 'missing' }]);
    const rest = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== field));
    expect(readEnquiry(rest).faults).toEqual([{ field, code: 'missing' }]);
  });
  it.each([
    [{ name: '   ' }, 'name', 'missing'],
    [{ name: 'x'.repeat(121) }, 'name', 'too-long', 120],
    [{ name: 'a\u0000b' }, 'name', 'format'],
    [{ name: 'a\nb' }, 'name', 'format'],
    [{ name: 'a\u202Egnp' }, 'name', 'format'],
    [{ name: 5 }, 'name', 'missing'],
    [{ message: 'a\u0007b' }, 'message', 'format'],
    [{ message: 'x'.repeat(4001) }, 'message', 'too-long', 4000],
    [{ country: 'XX' }, 'country', 'unknown'],
    [{ country: 'jp' }, 'country', 'unknown'],
    [{ language: 'xx' }, 'language', 'unknown'],
    [{ contact: {} }, 'contact.kind', 'missing'],
    [{ contact: 'hoa@example.jp' }, 'contact', 'unknown'],
    [{ contact: { kind: 'email' } }, 'contact.value', 'missing'],
    [{ contact: { value: 'hoa@example.jp' } }, 'contact.kind', 'missing'],
    [{ contact: { kind: 'fax', value: '1' } }, 'contact.kind', 'unknown'],
    [{ contact: { kind: 'email', value: 'hoa' } }, 'contact.value', 'format'],
    [{ contact: { kind: 'email', value: 'a@b@c.vn' } }, 'contact.value', 'format'],
    [
      { contact: { kind: 'email', value: `${'a'.repeat(250)}@b.vn` } },
      'contact.value',
      'too-long',
      254,
    ],
    [{ contact: { kind: 'phone', value: 'call me' } }, 'contact.value', 'format'],
    [{ contact: { kind: 'wechat', value: ' ' } }, 'contact.value', 'missing'],
    [{ plant: { landHa: 0 } }, 'plant.landHa', 'range', 0.01],
    [{ plant: { landHa: -1 } }, 'plant.landHa', 'range', 0.01],
    [{ plant: { landHa: 1e9 } }, 'plant.landHa', 'range', 100_000],
    [{ plant: { landHa: Number.NaN } }, 'plant.landHa', 'format'],
    [{ plant: { landHa: '50' } }, 'plant.landHa', 'format'],
    [{ plant: { jobs: 1.5 } }, 'plant.jobs', 'format'],
    [{ plant: { start: '2028-13' } }, 'plant.start', 'format'],
    [{ plant: { start: 'soon' } }, 'plant.start', 'format'],
    [{ plant: { area: 5 } }, 'plant.area', 'unknown'],
    [{ asked: [{ park: 'Đông Mai' }] }, 'asked.0.park', 'format'],
    [{ asked: [{ park: 'a' }, { measure: 'x' }] }, 'asked.1.park', 'missing'],
    [{ asked: 'dong-mai' }, 'asked', 'format'],
    [{ asked: Array.from({ length: 251 }, () => ({ park: 'a' })) }, 'asked', 'too-long', 250],
    [{ link: 'https://evil.example/?a b' }, 'link', 'format'],
    [{ link: 'a=<script>' }, 'link', 'format'],
    [{ consent: { version: 1, given: false } }, 'consent.given', 'consent'],
    [{ consent: { version: 1 } }, 'consent.given', 'missing'],
    [{ consent: { version: 1.5, given: true } }, 'consent.version', 'format'],
    [{ consent: true }, 'consent', 'missing'],
    [{ phone: '1' }, 'phone', 'unknown'],
    [{ __proto__: null, constructor: 'x' }, 'constructor', 'unknown'],
  ])('%j: %s is %s', (change, field, code, limit = undefined) =>
    expect(faultsOf(change)).toEqual([{ field, code, ...(limit !== undefined && { limit }) }]),
  );
  it('names every wrong field, each once', () =>
    expect(
      faultsOf({ name: '', country: '', plant: { landHa: -1, jobs: 'many' } })?.map(
        ({ field }) => field,
      ),
    ).toEqual(['name', 'country', 'plant.landHa', 'plant.jobs']));
  it.each([undefined, null, 5, 'x', [], [whole]])('%j is none', (sent) =>
    expect(readEnquiry(sent).faults).not.toEqual([]),
  );
  it('counts signs as readers do', () => {
    expect(readEnquiry({ ...whole, name: '🙂'.repeat(longest.name) }).enquiry).toBeDefined();
  });
});

it.each([
  ['email', 'phạm.hoa+fdi@công-ty.vn'],
  ['phone', '+84 (203) 382-5888'],
  ['phone', '0203.3825.888'],
  ['wechat', 'wxid_9f8-x'],
  ['zalo', '+84 912 345 678'],
  ['line', '@sakura.jp'],
  ['kakaotalk', 'hana_01'],
])('%s takes %s', (kind, value) =>
  expect(readEnquiry({ ...whole, contact: { kind, value } }).enquiry?.contact.value).toBe(value),
);
it.each(contactKindIds)('%s takes no script', (kind) =>
  expect(
    readEnquiry({ ...whole, contact: { kind, value: '<script>alert(1)</script>' } }).faults,
  ).toMatchObject([{ field: 'contact.value' }]),
);
it('knows the countries that have a name', () => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  expect(countries.length).toBe(249);
  expect(new Set(countries).size).toBe(249);
  for (const code of countries) expect(names.of(code), code).not.toBe(code);
});
