import { describe, expect, it } from 'vitest';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import { type Language, forEachLanguage, languages } from '@sites/domain';
import { loadEnergyWords, loadEvery } from '@sites/words';
import { createFrontEnd } from '../front-end.ts';

const atlas = realAtlas();
const energies = await loadEvery(loadEnergyWords);
const { renderPage } = await createFrontEnd({ atlas, atlases: forEachLanguage(realAtlasIn) });
const load = 'mw=40&mwh=10000&clean=30';
const page = (language: Language, search = '') =>
  renderPage({ language, page: 'energy', search, base: 'https://sites.test' }).html;
/** What a reader reads, without tags. */
const textOf = (html: string) =>
  html
    .slice(html.indexOf('<main'))
    .split('</main>')[0]!
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');
/** The row of the table of parks that begins with a name. */
const rowOf = (html: string, park: string) => {
  const row = html.split('<tr>').find((one) => new RegExp(`/parks/${park}[?"]`).test(one));
  return textOf(`<main>${row ?? ''}</main>`);
};

describe.each(languages)('in %s', (language) => {
  const html = page(language, load);
  it('shows every plant, project, station and park, and leaves no gap', () => {
    expect(html).not.toMatch(/undefined|NaN|\[object/);
    const works = atlas.plants.length + atlas.energy.projects.length + atlas.substations.length;
    expect(html.match(/<details class="work">/g)).toHaveLength(works);
    for (const { id } of atlas.parks) expect(html).toContain(`/${language}/parks/${id}`);
  });
  it('shows every statement on the province', () => {
    for (const claims of Object.values(atlas.energy.facts))
      for (const { source } of claims) expect(html).toContain(atlas.sources[source!]!.url!);
    const own = new Set(Object.keys(energies[language].claims));
    expect(Object.keys(atlas.energy.facts).filter((name) => !own.has(name))).toEqual([]);
  });
  it('says what operates apart from what is planned, with how many of how many', () => {
    const text = textOf(html);
    expect(text).toMatch(/5[.,]870 ?MW/);
    expect(text).toMatch(/1[.,]500 ?MW/);
    // 5,870 + 1,500, + 2,100, and all of it: none of these is a sum of anything.
    expect(text).not.toMatch(/7[.,]370|7[.,]970|9[.,]470/);
  });
  it('is in the other languages too, with the same load', () => {
    for (const other of languages)
      expect(html).toContain(`href="/${other}/energy?mw=40&amp;mwh=10000&amp;clean=30"`);
  });
});

describe('in English', () => {
  const text = textOf(page('en', load));
  it('puts the years of the power plan before earlier targets, and both capacities side by side', () => {
    const [plan, earlier, small, large] = [
      '2028–2029',
      'third quarter of 2027',
      '1.2 million t a year',
      '2.4 million t a year',
    ].map((part) => text.lastIndexOf(part));
    expect(text).toContain('2028–2029 Power Plan VIII');
    expect(plan).toBeGreaterThan(0);
    expect(earlier).toBeGreaterThan(0);
    expect(small).toBeGreaterThan(0);
    expect(large).toBeGreaterThan(small!);
  });
  it('says plainly that no clean project is under way', () =>
    expect(text).toContain('No wind, solar, biomass or waste project is reported to be under way'));
  it('says which months an output covers', () => {
    expect(text).toMatch(/Electricity made \(January to May 2025\)17\.71 TWh/);
    expect(text).toMatch(/Coal mined \(January to May 2025\)19\.37 million t/);
  });
  it('says of sums how many have a figure', () => {
    expect(text).toContain('7 of 7 with a figure');
    expect(text).toContain('0 of 1 with a figure');
    expect(text).toContain('6 of 21 publish their transformers');
  });
  it('compares a load with what stands, and never says that it fits', () => {
    const html = page('en', load);
    expect(rowOf(html, 'song-khoai')).toContain('315 MVA (2 of 2 stations)');
    expect(rowOf(html, 'song-khoai')).toContain('what is free is not published');
    expect(rowOf(html, 'dong-mai')).toContain('more than is installed on site');
    expect(rowOf(html, 'texhong-hai-ha')).toContain('capacity not published (0 of 1 station)');
    expect(rowOf(html, 'cai-lan')).toContain('no station on record');
  });
  it('costs a year in the money of the reader', () => {
    expect(text).toContain('11.46 billion VND');
    expect(text).toContain('32.66 billion VND');
    expect(text).toContain('3,000 MWh of a year are to be clean');
    expect(textOf(page('en', `${load}&money=USD`))).toMatch(/≈ ?[\d.,]+ million USD/);
    // 1.7 billion VND are some ten thousands of dollars, not 0.07 million.
    expect(textOf(page('en', 'mwh=1500&money=USD'))).toMatch(/≈ ?\d\d,\d{3} USD/);
    expect(textOf(page('en', 'mwh=0.1'))).toContain('114,600 VND');
  });
  it('names what it cannot read, and energy that no such load can take', () => {
    const bad = textOf(page('en', 'mw=lots&mwh=-5&clean=30'));
    expect(bad).toContain('were left out: mw=lots, mwh=-5');
    expect(textOf(page('en', 'mw=1&mwh=8761'))).toContain('at most 8,760 MWh in a year');
    expect(textOf(page('en', 'mw=1&mwh=8760'))).not.toContain('at most 8,760 MWh in a year');
  });
  it('speaks of today in a link that speaks of a later year', () => {
    const body = (search: string) => textOf(page('en', search).split('class="print-only"')[0]!);
    expect(body('year=2030')).toBe(body(''));
  });
  it('leads to the map with plants and substations on, and the list leads here', () => {
    expect(page('en')).toMatch(/href="\/en\/\?layers=[^"]*plants,substations"/);
    const { html } = renderPage({
      language: 'en',
      page: '',
      search: '',
      base: 'https://sites.test',
    });
    expect(html.match(/href="\/en\/energy"/g)).toHaveLength(2);
  });
});
