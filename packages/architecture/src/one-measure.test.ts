import { describe, expect, it } from 'vitest';
import { measureTerms } from '../../domain/src/measure-terms.ts';
import { measures } from '../../domain/src/measures.ts';

// A measure that no release has. All else reads the table when it is loaded, so the entry stands in it before.
Object.assign(measures, {
  flats: {
    unit: 'flats',
    section: 'cost',
    better: 'more',
    claim: 'workersHousing',
    in: { line: 9, list: 9, compare: 99, colour: 99 },
  },
});
Object.assign(measureTerms, { flats: 'Nhà ở công nhân' });

const { answer, aboutMeasure, colouring, findPark, forEachLanguage, languages, range } =
  await import('@sites/domain');
const { colours } = await import('@sites/link');
const { comparisonTable, outcomesOf, parkTable } = await import('@sites/table');
const { loadDetailWords, loadEvery, loadWords, makeSpeaker } = await import('@sites/words');
const { createFrontEnd } = await import('@sites/web');
const { parkLine } = await import('../../../apps/web/src/head/texts.ts');
const { realAtlas } = await import('../../fixtures/src/real-atlas.ts');

const value = 1234;
const atlas = realAtlas((park) => {
  const { figures } = park as { figures: object };
  const flats = {
    state: 'bounds',
    low: value,
    high: value + 1,
    unit: 'flats',
    rests: [],
    rule: 'published-range',
  };
  return { ...park, figures: { ...figures, flats } };
});
const list = await loadEvery(loadWords);
for (const language of languages) Object.assign(list[language].measures, { flats: 'Flats' });
const details = await loadEvery(loadDetailWords);
const speaker = makeSpeaker('en', list.en, atlas);
const atlases = forEachLanguage(() => atlas);
const { renderPage } = await createFrontEnd({ atlas, atlases });
const html = (page: string, search = '') =>
  renderPage({ language: 'en', page, search, base: 'https://sites.test' }).html;
const table = {
  outcomes: outcomesOf(['dong-mai', 'song-khoai'], {}, atlas),
  atlas,
  speaker,
  detail: details.en,
  link: '',
};

describe('one entry, its figures and its word', () => {
  it.each([
    ['panel', '', 'park=dong-mai'],
    ['page of a park', 'parks/dong-mai', ''],
    ['comparison', 'compare', 'compare=dong-mai,song-khoai'],
    ['sheet of a park', 'parks/dong-mai/sheet', ''],
    ['sheet of a comparison', 'sheet', 'compare=dong-mai,song-khoai'],
    ['sheet of a shortlist', 'sheet', 'star=dong-mai,song-khoai'],
  ])('stand in the %s', (_, page, search) => {
    expect(html(page, search)).toContain('Flats');
    expect(html(page, search)).toMatch(/1,234(–|<)/);
  });
  it('stand on the sheet of a park with the term of law', () =>
    expect(html('parks/dong-mai/sheet')).toContain('Nhà ở công nhân'));
  it('stand in files', () => {
    const { head, rows } = parkTable(table);
    const at = head.findIndex((title) => String(title).startsWith('Flats (flats)'));
    expect(rows[0]?.[at]).toBe(value);
    expect(comparisonTable(table).rows.map(([name]) => name)).toContain('Flats (flats)');
  });
  it('stand in the line of chats and search engines, and in what they read', () => {
    expect(parkLine(findPark(atlas, 'dong-mai')!, { speaker, detail: details.en })).toContain(
      'Flats: 1,234',
    );
    expect(html('parks/dong-mai')).toContain('"minValue":1234');
  });
  it('colour the map', () => {
    expect(colouring).toContain('flats');
    expect(colours).toContain('flats');
  });
  it('can be filtered by one entry of the registry', () => {
    const flats = range({
      key: 'flats',
      group: 'cost',
      measure: 'flats' as 'rent',
      top: 9,
      step: 1,
    });
    expect(flats.control).toMatchObject({ unit: 'flats' });
    const found = answer({ flats: { min: value } }, atlas, [flats]);
    expect(found.groups.match).toHaveLength(atlas.parks.length);
    expect(answer({ flats: { min: value + 2 } }, atlas, [flats]).groups.no).toHaveLength(23);
  });
  it('say what a park publishes of them', () =>
    expect(aboutMeasure('flats' as 'rent').claim).toBe('workersHousing'));
});
