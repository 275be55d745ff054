import { realAtlas, realAtlasIn } from '@sites/fixtures';
import { type Language, forEachLanguage, languages } from '@sites/domain';
import { loadEvery, loadProvinceWords, loadWords, makeSpeaker } from '@sites/words';
import { describe, expect, it } from 'vitest';
import { createFrontEnd } from '../front-end.ts';

const atlas = realAtlas();
const { renderPage } = await createFrontEnd({ atlas, atlases: forEachLanguage(realAtlasIn) });
const [lists, provinces] = await Promise.all([loadEvery(loadWords), loadEvery(loadProvinceWords)]);
const { parks: totals, clusters, province } = atlas.report.totals;

const pageIn = (language: Language): string => {
  const { html } = renderPage({
    language,
    page: 'province',
    search: '',
    base: 'https://sites.test',
  });
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
};
/** What a reader reads of a part of a page. */
const textOf = (html: string): string =>
  html
    .replace(/<svg[^]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe.each(languages)('the province in %s', (language) => {
  const html = pageIn(language);
  const speaker = makeSpeaker(language, lists[language], realAtlasIn(language));
  const figures = html.split('<details class="key-figure').slice(1).map(textOf);
  it('names 23 parks and the 57.87 % let, with its date and what it counts', () => {
    expect(figures.some((text) => /\b23 /.test(text))).toBe(true);
    const share = figures.find((text) => text.includes(lists[language].header.let))!;
    expect(share).toContain(speaker.quantity(57.87, '%'));
    expect(share).toContain(speaker.date(totals.occupancy!.asOf));
    const counts = speaker.text(realAtlasIn(language).report.totals.parks.occupancy!.note!);
    expect(share.replaceAll('&#x27;', "'")).toContain(counts.slice(0, 20));
  });
  it('gives each figure its date and a source that can be opened', () => {
    expect(figures.length).toBe(8);
    const links = html.split('<details class="key-figure').slice(1);
    for (const [at, text] of figures.entries()) {
      expect(text).toMatch(/20\d\d/);
      expect(links[at]).toContain('class="source"');
    }
  });
  it('sets targets apart from results', () => {
    const targets = html.split('<details class="key-figure target"').slice(1).map(textOf);
    expect(targets).toHaveLength(2);
    const [growth = '', budget = ''] = targets;
    expect(growth).toContain(speaker.number(13));
    expect(growth).toContain(speaker.range(speaker.number(12.08), speaker.number(12.1)));
    expect(budget).toContain(provinces[language].figures.budget);
    expect(province.grdpGrowth![0]!.scope!.en).toBe('target of 2026');
  });
  it('shows every work and target on its time axis, and those without a year apart', () => {
    const [, works = ''] = /<section class="province-works">([^]*?)<\/section>/.exec(html)!;
    expect(works.match(/<li class="milestone /g)).toHaveLength(22);
    expect(works.match(/<li class="milestone target"/g)).toHaveLength(3);
    expect(works.match(/class="milestone-bar"/g)).toHaveLength(12);
  });
  it('counts every cluster of the plan, and hatches those that nobody names', () => {
    const planned = Number(clusters.clustersPlanned![0]!.value);
    const [, squares = ''] = /<svg class="squares"([^]*?)<\/svg>/.exec(html)!;
    expect(squares.match(/<rect/g)).toHaveLength(planned);
    expect(squares.match(/square-unnamed/g)).toHaveLength(planned - atlas.clusters.length);
    expect(squares.match(/square-operating/g)).toHaveLength(
      atlas.clusters.filter(({ status }) => status === 'operating').length,
    );
  });
  it('draws every park, named on the map or numbered in its key', () => {
    for (const size of ['wide', 'phone']) {
      const [, map = ''] = new RegExp(`<figure class="still still-${size}">([^]*?)</figure>`).exec(
        html,
      )!;
      expect(map.match(/data-mark="meant"/g)).toHaveLength(23);
      const key = (map.match(/<li value/g) ?? []).length;
      const [, label = ''] = /aria-label="([^"]*)"/.exec(map)!;
      expect(label).toBe(provinces[language].map);
      // A park is written on the picture or told by its number.
      const texts = map.match(/font-size="12"/g) ?? [];
      expect(texts.length + key).toBeGreaterThanOrEqual(23);
    }
  });
  it('leaves no gap', () => expect(html).not.toMatch(/undefined|NaN|\[object/));
});
