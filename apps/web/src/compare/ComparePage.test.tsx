import { describe, expect, it } from 'vitest';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import { beside, forEachLanguage, judge, languages } from '@sites/domain';
import { readLink } from '@sites/link';
import {
  besideText,
  conditionsOf,
  figureText,
  loadDetailWords,
  loadEvery,
  loadWords,
  makeSpeaker,
} from '@sites/words';
import { createFrontEnd } from '../front-end.ts';

const atlas = realAtlas();
const lists = await loadEvery(loadWords);
const details = await loadEvery(loadDetailWords);
const { renderPage } = await createFrontEnd({ atlas, atlases: forEachLanguage(realAtlasIn) });
const asked = 'vacancy=50-&port=any~60km~50000dwt&power=110kv';
const three = 'song-khoai,cai-lan,viet-hung';
const textOf = (html: string) =>
  html
    .replace(/<title>.*?<\/title>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');

describe.each(languages)('in %s, why each park may match', (language) => {
  const speaker = makeSpeaker(language, lists[language], realAtlasIn(language));
  const { filters } = readLink(asked, atlas).state;
  const conditions = speaker.atlas.parks
    .filter(({ id }) => three.split(',').includes(id))
    .map((park) =>
      conditionsOf(judge(park, filters, speaker.atlas), filters, speaker, details[language]),
    );
  it.each([
    ['compare', `${asked}&compare=${three}`],
    ['sheet', `${asked}&compare=${three}`],
    ['pack', `${asked}&star=${three}`],
    ['', asked],
  ])('is told in the same words: %s', (page, search) => {
    const text = textOf(renderPage({ language, page, search, base: 'https://sites.test' }).html);
    for (const { asked: name, evidence, settle } of conditions.flat())
      for (const part of [name, evidence, settle ?? ''])
        expect(text).toContain(part.replace(/\s+/g, ' '));
  });
});

const compare = (search: string) =>
  textOf(
    renderPage({ language: 'en', page: 'compare', search, base: 'https://sites.test' }).html,
  ).replaceAll('\u00a0', ' ');

it('calls land leased as a whole and plots of tenants by two names', () => {
  const text = compare('compare=song-khoai,dong-mai');
  expect(text).toMatch(/Leased land ?not published ?plots of known tenants: 68\.3 ha/);
  expect(text).toContain('plots of known tenants 68.3 ha');
  expect(text).toContain('land less the plots of known tenants');
  expect(text).toContain('leased 106.8 ha');
  expect(text).not.toContain('leased 68.3 ha');
});

it('says what speaks against each park, and of none that none is published', () => {
  const text = compare(`compare=${three},dong-mai`);
  expect(text).toMatch(
    /Bear in mind ?Registered land: 132\.5 ha \(15 FDI projects; as of about Dec/,
  );
  expect(text).toContain('Planning risk: the province wants to turn Cái Lân port to tourism.');
  expect(text).toContain('complex was reported at 340 ha');
  expect(compare('compare=dong-mai,texhong-hai-ha&port=dinh-vu~300km')).toMatch(
    /Bear in mind ?None published\. ?None published\./,
  );
});

it('says what the nearest port handles', () =>
  expect(compare('compare=cai-lan,dong-mai')).toContain(
    'Cái Lân port · Cargo: bulk, containers, general cargo',
  ));

it('is a mark, what is known and what would settle it', () => {
  const { html } = renderPage({
    language: 'en',
    page: 'compare',
    search: `${asked}&compare=${three}`,
    base: 'https://sites.test',
  });
  expect(textOf(html)).toMatch(/Land ready ≥ 50 ha ?none confirmed · up to about \d+ ha/);
  expect(html.match(/verdict-mark match/g)!.length).toBeGreaterThan(3);
  expect(textOf(html)).toContain('not published. What would settle it: the nearest substation');
});

describe('stars without a choice among them', () => {
  const heads = (search: string) =>
    [
      ...renderPage({ language: 'en', page: 'compare', search, base: 'https://sites.test' })
        .html.split('<thead>')[1]!
        .split('</thead>')[0]!
        .matchAll(/href="[^"]*[?&;]park=([a-z-]+)/g),
    ].map(([, id]) => id);
  it.each([
    [`star=${three}`, three],
    ['star=song-khoai,cai-lan', 'song-khoai,cai-lan'],
    ['star=song-khoai&compare=cai-lan', 'song-khoai,cai-lan'],
    [`star=${three},hai-yen,dong-mai`, `${three},hai-yen`],
    [`star=${three}&compare=cai-lan,dong-mai`, 'cai-lan,dong-mai'],
  ])('stand side by side: %s', (search, expected) => {
    expect(heads(search)).toEqual(expected.split(','));
  });
});

it('has no tick for semiconductors where sources name high tech', () => {
  const { html } = renderPage({
    language: 'en',
    page: 'compare',
    search: 'sector=semiconductors-high-tech&compare=song-khoai,viet-hung',
    base: 'https://sites.test',
  });
  const [, table = ''] = html.split('<tbody>');
  expect(table).toContain('verdict-mark may');
  expect(table).not.toContain('verdict-mark match');
  expect(textOf(table)).toContain('Sources name high tech, not semiconductors.');
});

it.each([
  ['compare', 'compare=song-khoai,viet-hung', /<tr><th scope="row">Answer[^]*?<\/tr>/],
  ['', 'park=song-khoai', /<section class="reasons[^]*?<\/section>/],
  ['pack', 'star=song-khoai,viet-hung', /<p class="pack-sum">[^]*?<\/p>/],
])('says of high tech alone as a whole that it may match: %s', (page, search, part) => {
  const sector = 'sector=semiconductors-high-tech';
  const { html } = renderPage({
    language: 'en',
    page,
    search: `${sector}&${search}`,
    base: 'https://sites.test',
  });
  const told = textOf(part.exec(html)![0]);
  expect(told).toMatch(/[Mm]ay match/);
  expect(told).not.toMatch(/^Matches|[1-9] of \d match/);
});

it('sets no space behind a full-width stop', () => {
  const { html } = renderPage({
    language: 'zh-hans',
    page: 'compare',
    search: `${asked}&compare=${three}`,
    base: 'https://sites.test',
  });
  expect(textOf(html)).toContain('。尚需查明');
  expect(textOf(html)).not.toContain('。 尚需查明');
});

it('says who can settle what is open, with what is published of how to reach them', () => {
  const { html } = renderPage({
    language: 'en',
    page: 'compare',
    search: `${asked}&compare=${three}`,
    base: 'https://sites.test',
  });
  const row = /<th scope="row">Whom to ask<\/th>(.*?)<\/tr>/.exec(html)![1]!;
  const cells = row.split('</td>').map(textOf);
  expect(cells[0]).toMatch(/the developer Amata City Ha Long JSC.*www\.amata\.com/);
  expect(cells[1]).toMatch(/the developer Quang Ninh Cement and Construction JSC/);
  expect(cells[2]).toMatch(/the authority for zones and parks .*qeza\.gov\.vn/);
});

it('says whom to ask about a park that leaves nothing open, too', () => {
  const { html } = renderPage({
    language: 'vi',
    page: 'compare',
    search: `sector=textiles-garments&compare=hai-yen,texhong-hai-ha`,
    base: 'https://sites.test',
  });
  const row = /<ul class="whoms">.*?<\/tr>/.exec(html)![0];
  const cells = row.split('</td>').slice(0, 2).map(textOf);
  for (const cell of cells) expect(cell).toMatch(/chủ đầu tư .+|cơ quan .+/);
});

/** The cells of a row by its name; none where the comparison has no such row. */
const cellsOf = (search: string, name: string): readonly string[] => {
  const { html } = renderPage({
    language: 'en',
    page: 'compare',
    search,
    base: 'https://sites.test',
  });
  const row = html.split('<tr').find((one) => one.includes(`>${name}</th>`)) ?? '';
  return row
    .split('<td')
    .slice(1)
    .map((cell) => textOf(`<td${cell}`));
};

describe('what is published of land and sectors', () => {
  it('has rows of its own, with what each covers and when, and says where nothing is', () => {
    const parks = 'compare=song-khoai,bac-tien-phong,dong-mai';
    const registered = cellsOf(parks, 'Registered land');
    expect(registered[0]).toMatch(/132\.5.ha.*15 FDI projects.*2023/);
    expect(registered[1]).toMatch(/over 93.ha.*registered to lease.*2022/);
    expect(registered[2]).toBe('not published');
    expect(cellsOf(parks, 'Cleared land')[0]).toMatch(/385.ha.*whole park/);
    expect(cellsOf(parks, 'Sector')[0]).toMatch(/electronics and components.*biotechnology/);
  });
  it('has no row that is empty for all', () => {
    expect(cellsOf('compare=hai-yen,viet-hung', 'Registered land')).toEqual([]);
    expect(cellsOf('compare=uong-bi,hoanh-bo', 'Sector')).toEqual(Array(2).fill('None published.'));
  });
});

describe('the ways to ports', () => {
  const two = 'compare=song-khoai,texhong-hai-ha';
  const rows = (search: string) =>
    [
      ...renderPage({
        language: 'en',
        page: 'compare',
        search,
        base: 'https://sites.test',
      }).html.matchAll(/<th scope="row">([^<]*[Ss]eaport[^<]*)<\/th>/g),
    ].map(([, name]) => name);
  it('say that they lead to the nearest one', () =>
    expect(rows(two)).toEqual(['Nearest: Seaport']));
  it.each([
    ['any~60km~50000dwt', 'Nearest: Seaport, 50,000\u00a0DWT'],
    ['any~45min~container', 'Nearest: Seaport, containers'],
    ['cai-lan~60km', 'Seaport: Cái Lân port'],
  ])('have a row for what is asked before that, each under its own name: %s', (port, name) => {
    const [asked = '', ...others] = rows(`port=${port}&${two}`).slice(-2);
    expect([asked, ...others]).toEqual([name, 'Nearest: Seaport']);
    expect(cellsOf(`port=${port}&${two}`, name)).toHaveLength(2);
  });
});

describe('a year in the link', () => {
  const rowOf = (search: string, name: string) => cellsOf(search, name).join(' ');
  const two = 'compare=song-khoai,texhong-hai-ha';
  it('has rows of its own: land by then, and all that a source dates', () => {
    expect(rowOf(`year=2028&${two}`, 'Land ready · 2028')).toMatch(
      /up to about 400 ha.*of its 714 ha, 385 ha were cleared.*83 ?ha/,
    );
    expect(rowOf(`year=2028&${two}`, 'Due by 2028')).toMatch(
      /no source dates a change.*Water supply: 60,000 m³\/day/,
    );
  });
  it('and none without', () => expect(rowOf(two, 'Due by 2028')).toBe(''));
});

describe.each(languages)('in %s, the split of the land', (language) => {
  const speaker = makeSpeaker(language, lists[language], realAtlasIn(language));
  const detail = details[language];
  const pages: readonly (readonly [string, string])[] = [
    ['compare', 'compare=song-khoai,hai-yen,nam-tien-phong,texhong-hai-ha'],
    ...['song-khoai', 'hai-yen', 'nam-tien-phong', 'texhong-hai-ha'].map(
      (id) => [`parks/${id}/sheet`, ''] as const,
    ),
  ];
  it.each(pages)('tells of land ready what its figure tells, with the date: %s', (page, search) => {
    const { html } = renderPage({ language, page, search, base: 'https://sites.test' });
    const splits = [...html.matchAll(/<figure class="land-split">.*?<\/figure>/gs)].map(([one]) =>
      textOf(one),
    );
    const shown = speaker.atlas.parks.filter(({ id }) => (page + search).includes(id));
    expect(splits).toHaveLength(shown.length);
    for (const park of shown) {
      const split = splits.find((one) =>
        one.includes(figureText(park.figures.vacancy, speaker).replace(/\s+/g, ' ')),
      );
      expect(split).toBeDefined();
      const when = besideText(beside(park), speaker, detail)?.replace(/\s+/g, ' ');
      if (when) expect(split).toContain(when);
    }
  });
});
