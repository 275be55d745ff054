import { describe, expect, it } from 'vitest';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import { type Language, forEachLanguage, languages } from '@sites/domain';
import { createFrontEnd } from '../front-end.ts';

const atlas = realAtlas();
const { renderPage } = await createFrontEnd({ atlas, atlases: forEachLanguage(realAtlasIn) });
const pageOf = (search: string, language: Language = 'en') =>
  renderPage({ language, page: '', search, base: 'https://sites.test' }).html;
const plain = (html: string | undefined) => (html ?? '').replace(/<[^>]+>/g, '').trim();
const partOf = (html: string, pattern: RegExp) => plain(pattern.exec(html)?.[1]);

describe('a year to come', () => {
  it.each([
    ['en', '2028: no source dates a change of land, so it stands as now.'],
    ['ja', '2028年：土地の変化について時期を明示した情報はなく、土地の数値は現在のままです。'],
    ['vi', '2028: chưa có nguồn nào nêu năm thay đổi về đất, số liệu giữ như hiện nay.'],
  ] as const)(
    'says in %s that no land changes by then, where no claim dates any',
    (language, text) =>
      expect(
        partOf(pageOf('year=2028', language), /<div class="year-notice[^>]*>(.*?)<\/div>/),
      ).toContain(text),
  );
  it('stands beside land, in the question and above the column, and beside nothing else', () => {
    const html = pageOf('year=2028&area=20-');
    const names = [...html.matchAll(/<span class="filter-name">([^<]*)/g)].map(([, name]) => name);
    expect(names).toContain('Land ready · 2028');
    expect(names.filter((name) => name?.includes('2028'))).toHaveLength(1);
    expect(partOf(pageOf('year=2028'), /class="of-vacancy"><b>(.*?)<\/b>/)).toBe(
      'Land ready · 2028',
    );
    expect(pageOf('')).not.toContain('Land ready ·');
  });
});

it('land that is ready and land to come lead to each other', () => {
  const html = pageOf('');
  expect(html).toContain('>Not ready yet: Future land</button>');
  expect(html).toContain('>Ready now: Land ready to lease</button>');
});

it.each(languages)('why a park is open or out begins as a line does: %s', (language) => {
  const lines = [
    ...pageOf('vacancy=50-&power=110kv', language).matchAll(/<summary>(.*?)<\/summary>/g),
  ]
    .map(([, line]) => plain(line))
    .filter((line) => line !== '');
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => /^\p{Ll}/u.test(line))).toEqual([]);
});

describe.each(['port', 'gate', 'airport', 'interchange'])('the control of %s', (key) => {
  const chosen = (html: string) =>
    partOf(partOfSelect(html), /<option[^>]*selected=""[^>]*>(.*?)<\/option>/);
  const partOfSelect = (html: string) =>
    new RegExp(`<select[^>]*name="${key}\\.to"[^>]*>(.*?)</select>`).exec(html)?.[1] ?? '';
  it('reads as not set where nothing is asked', () => {
    const html = pageOf('');
    expect(chosen(html)).toBe('no matter');
    const limit = new RegExp(`<input[^>]*name="${key}\\.limit"[^>]*>`).exec(html)?.[0];
    expect(limit).toContain('value=""');
    expect(limit).not.toContain('placeholder');
  });
  it('shows what is asked', () => expect(chosen(pageOf(`${key}=any~40km`))).toMatch(/^an?y? /));
});

it('a site with two sure matches names both, and each can be starred', () => {
  const html = pageOf('vacancy=50-');
  const row = /<li class="row match"[^>]*data-park="hai-ha-seaport".*?<\/details>/.exec(html)?.[0];
  expect(partOf(row ?? '', /<summary>(.*?)<\/summary>/)).toBe(
    '2 match: Hải Hà Seaport, Texhong Hải Hà',
  );
  expect(row).toContain('aria-label="Put Hải Hà Seaport on the shortlist"');
  expect(row).toContain('aria-label="Put Texhong Hải Hà on the shortlist"');
});

it('a park that surely matches a sector says what was said of it, and by whom', () => {
  const html = pageOf('sector=semiconductors-high-tech');
  const row =
    /<li class="row match"[^>]*data-park="dong-trieu".*?<\/details>/.exec(html)?.[0] ?? '';
  expect(partOf(row, /<summary>(.*?)<\/summary>/)).toBe('automation');
  expect(plain(row)).toMatch(/Semiconductors, high tech.*automation \(.*20\d\d\)\./);
});
