import { forEachLanguage, languages } from '@sites/domain';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import { describe, expect, it } from 'vitest';
import { createFrontEnd } from '../../front-end.ts';
import { axisOf, labelled, placeOn, sources, works, worksNear } from './works.ts';

const atlas = realAtlas();
const { renderPage } = await createFrontEnd({ atlas, atlases: forEachLanguage(realAtlasIn) });
const page = (path: string, search = '', language: (typeof languages)[number] = 'en') =>
  renderPage({ language, page: path, search, base: 'https://sites.test' }).html;
/** The works of a page as they read, one by one. */
const read = (html: string): string[] =>
  [
    ...html.matchAll(/<li class="milestone [^"]*">(.*?)<\/li>(?=<li class="milestone |<\/ol>)/gs),
  ].map(([, item = '']) =>
    item
      .replace(/<details.*/s, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  );

describe('works on file', () => {
  it('are 22, each with whose word it is and a source that is there', () => {
    expect(works).toHaveLength(22);
    for (const { said } of works) expect(sources[said[0]?.source ?? '']).toBeDefined();
  });
  it('never call a target or a plan done', () => {
    const done = works.filter(({ state }) => state === 'existing').map(({ id }) => id);
    expect(done.toSorted()).toEqual(['cluster-dong-mai', 'cluster-van-don']);
  });
  it('come by year, those without one last', () => {
    const years = works.map(({ from }) => from ?? Infinity);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });
  it('are near the park they belong to, its umbrella, and parks close to what they belong to', () => {
    const ids = (park: string) => worksNear(park).map(({ id }) => id);
    expect(ids('hai-ha-seaport')).toContain('hai-ha-housing-1');
    expect(ids('texhong-hai-ha')).toContain('hai-ha-housing-1');
    expect(ids('cam-pha')).toContain('lng-quang-ninh');
    expect(ids('dong-mai')).not.toContain('lng-quang-ninh');
  });
});

describe('the time axis', () => {
  it('spans the years of its works and those that are marked', () => {
    const shown = works.filter(({ id }) => id === 'lng-quang-ninh');
    expect(axisOf(shown, 2026)).toEqual({ from: 2026, to: 2030 });
    expect(axisOf(shown, 2026, 2035)).toEqual({ from: 2026, to: 2036 });
    expect(axisOf([], 2026)).toBeUndefined();
  });
  it('places a year in percent and labels round years', () => {
    const axis = { from: 2026, to: 2036 };
    expect([placeOn(axis, 2026), placeOn(axis, 2031)]).toEqual([0, 50]);
    expect(labelled({ from: 2017, to: 2037 })).toEqual([2020, 2025, 2030, 2035]);
  });
});

describe('the page of a park', () => {
  it('says what opens near it, when, how far it has come, and who said so when', () => {
    const [lng] = read(page('parks/cam-pha')).filter((text) => text.includes('LNG'));
    expect(lng).toMatch(/LNG Quảng Ninh power plant planned 2028–2029 · about \d km away/);
    expect(lng).toMatch(/1,500 MW.*22 Sep 2025/);
  });
  it('says of works without a year that none was published', () => {
    const [flats] = read(page('parks/hai-ha-seaport')).filter((text) => text.includes('flats'));
    expect(flats).toContain('being built no year published');
    expect(flats).toContain('No end of the works was published.');
  });
  it('tells for a year to come what is dated by then and what has no year', () => {
    expect(page('parks/song-khoai')).not.toContain('have no year');
    expect(page('parks/song-khoai', 'year=2028')).toMatch(
      /By 2028: \d of these by their published years; \d have no year and count in none/,
    );
  });
  it('is not alone: the panel of what a work belongs to tells of it as well', () => {
    const [port] = read(page('', 'show=ports/van-ninh'));
    expect(port).toContain('Vạn Ninh general port, phase 1');
    expect(read(page('', 'show=ports/cai-lan'))).toEqual([]);
  });
  it('speaks every language', () => {
    for (const language of languages)
      expect(read(page('parks/song-khoai', '', language)).length).toBeGreaterThan(2);
  });
  it('lists the sources of works among those of the data', () =>
    expect(page('data')).toContain('id="markettimes-2025-van-ninh"'));
});
