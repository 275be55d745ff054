import { describe, expect, it } from 'vitest';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import {
  type Language,
  byId,
  forEachLanguage,
  languages,
  measureNames,
  textIn,
} from '@sites/domain';
import { loadDetailWords, loadEvery, loadWords } from '@sites/words';
import { createFrontEnd } from '../front-end.ts';

const atlas = realAtlas();
const details = await loadEvery(loadDetailWords);
const lists = await loadEvery(loadWords);
const { renderPage } = await createFrontEnd({ atlas, atlases: forEachLanguage(realAtlasIn) });
const pack = (search: string, language: Language = 'en', page = 'pack') =>
  renderPage({ language, page, search, base: 'https://sites.test' }).html;
const textOf = (html: string) =>
  html
    .slice(html.indexOf('<main'))
    .split('</main>')[0]!
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');
const three = ['dong-mai', 'song-khoai', 'texhong-hai-ha'];
const asked = `star=${three.join(',')}&vacancy=10-&port=any~60km&power=110kv&w=vacancy3.port2&sv=1`;
const ids = atlas.parks.map(({ id }) => id);

/** The part of a document about one park's open questions. */
const questionsOf = (html: string, park: string) =>
  textOf(
    `<main>${html.split(`class="pack-questions" data-park="${park}"`)[1]!.split('pack-questions')[0]!}</main>`,
  );

describe.each(languages)('in %s', (language) => {
  const html = pack(asked, language);
  const { pack: say, sheet, table } = details[language];
  it('has every part, in order, without gaps', () => {
    const text = textOf(html);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    const parts = [
      say.question,
      lists[language].shortlist.heading,
      say.ranking,
      say.map,
      say.left,
      table.comparison,
      sheet.sourcesOf,
      say.questions,
      say.sources,
    ];
    const found = parts.map((part) => html.indexOf(`>${part}</h`));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found[0]).toBeGreaterThan(0);
    expect(html).toContain('class="qr"');
  });
  it('has of every starred park a sheet, a rank and its open questions', () => {
    for (const id of three) {
      const { name, figures } = byId(realAtlasIn(language).parks, id);
      expect(html).toContain(`<h1>${textIn(name, language)}</h1>`);
      const open = measureNames.filter((measure) =>
        ['unknown', 'bounds'].includes(figures[measure].state),
      );
      expect(open.length).toBeGreaterThan(3);
      const text = questionsOf(html, id);
      for (const measure of open) expect(text).toContain(lists[language].measures[measure]);
      expect(text).toContain(`https://sites.test/${language}/parks/${id}`);
    }
    // The foot of a park's sheet leads to its live page.
    for (const id of three) expect(html).toContain(`https://sites.test/${language}/parks/${id}?`);
    expect(html.match(/class="sheet"/g)).toHaveLength(three.length + 1);
    expect(html.match(/data-rank="\d+"/g)).toHaveLength(three.length);
  });
  it('does not give as asked a figure that nobody named', () => {
    const text = textOf(pack('star=dong-mai&vacancy=0.01-&year=2028', language));
    expect(text).toContain(lists[language].filters.by.vacancy.label);
    expect(text).not.toMatch(/(?<!vacancy=)0[.,]01/);
  });
  it('is offered beside a shortlist', () => {
    const home = pack(`star=${three.join(',')}`, language, '');
    expect(home).toContain(`href="/${language}/pack?star=`);
    expect(home).toContain(lists[language].shortlist.pack);
    expect(pack('', language, '')).not.toContain(`/${language}/pack`);
  });
});

describe('a board pack', () => {
  it('names the filters, and everyone who was left out with the reason', () => {
    const text = textOf(pack(asked));
    expect(text).toContain('≥ 10 ha ready');
    expect(text).toContain('1 of 23 matches, 8 may match, 14 do not');
    expect(text).toContain('All 23 parks');
    expect(text).toContain('≥ 10 ha ready: 11 left out');
    expect(text).toContain('Bạch Đằng 110 kV: planned, no date (as of about 2021).');
    expect(text).toContain('Ask the port operator');
  });
  it('has each park once: left out, open, matching or on the shortlist', () => {
    for (const search of [asked, 'star=cai-lan&vacancy=10-&area=500-', 'star=dong-mai&q=quang']) {
      const html = pack(search);
      const log = html.slice(html.indexOf('>Who was left out'), html.indexOf('>Comparison<'));
      const [, match, may, no] = /(\d+) of 23 match(?:es)?, (\d+) may match, (\d+) do/.exec(
        textOf(`<main>${log}</main>`),
      )!;
      expect(Number(match) + Number(may) + Number(no)).toBe(23);
      const gone = [...log.matchAll(/: (\d+) left out</g)].map(([, count]) => Number(count));
      expect(gone.reduce((sum, count) => sum + count, 0)).toBe(Number(no));
    }
  });
  it.each(['pack', 'sheet'])('draws ranks, stars and the roads taken: %s', (page) => {
    const map = /<figure class="still still-(?:list|sheet)">.*?<\/figure>/s.exec(
      pack(asked, 'en', page),
    )![0];
    expect(map.match(/data-way="main"/g)).toHaveLength(three.length);
    expect(map.match(/data-star/g)).toHaveLength(three.length);
    const ranks = [...pack(asked).matchAll(/data-rank="(\d+)"/g)].map(([, rank]) => rank!);
    for (const rank of ranks) expect(map).toMatch(new RegExp(`>${rank}<`));
  });
  it('draws every road of a park that stands alone', () =>
    expect(pack('star=dong-mai').match(/data-way="other"/g)!.length).toBeGreaterThan(3));
  it('has ten parks at most and says how many more there are', () => {
    const html = pack(`star=${ids.slice(0, 13).join(',')}`);
    expect(html.match(/class="pack-questions"/g)).toHaveLength(10);
    expect(textOf(html)).toContain('3 more are on the live page.');
  });
  it('leaves out a ranking where nothing is weighted, and a comparison of one', () => {
    const html = pack('star=dong-mai');
    expect(textOf(html)).not.toMatch(/Ranking among all parks|Comparison/);
    expect(textOf(html)).toContain('No filter is set: every park stays in.');
  });
  it('says that nothing is starred, and leads back', () => {
    const html = pack('vacancy=10-');
    expect(textOf(html)).toContain('Nothing is on the shortlist.');
    expect(html).toContain('href="/en/?vacancy=10-"');
    expect(html).not.toContain('pack-questions');
  });
  it('puts the shortlist with its reasons before whom it leaves out', () => {
    for (const search of [asked, `star=${three.join(',')}`]) {
      const html = pack(search);
      const [before = '', after = ''] = html.split('>Who was left out');
      for (const id of three) {
        const [, why = ''] = before.split(`class="pack-out pack-why" data-park="${id}"`);
        expect(textOf(`<main>${why.split('</div>')[0]}</main>`)).toMatch(/ha/);
      }
      expect(after).not.toContain('pack-why');
    }
  });
  it('names what it could not read', () =>
    expect(textOf(pack('star=dong-mai,atlantis&vacancy=lots'))).toMatch(
      /left out: .*vacancy=lots/,
    ));
  it('cites every source once, with its date', () => {
    const html = pack(asked);
    const cited = html
      .slice(html.indexOf('>Sources cited<'))
      .match(/<li>.*?<\/li>/g)!
      .map((item) => textOf(`<main>${item}</main>`));
    expect(cited.length).toBeGreaterThan(10);
    expect(new Set(cited).size).toBe(cited.length);
    for (const source of cited) expect(source).toMatch(/(19|20)\d\d/);
  });
});
