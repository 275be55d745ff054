import { describe, expect, it } from 'vitest';
import { realAtlasIn, realAtlas } from '@sites/fixtures';
import {
  type Language,
  forEachLanguage,
  isSameLand,
  languages,
  shownCollections,
} from '@sites/domain';
import { createFrontEnd } from './front-end.ts';

const atlas = realAtlas();
const { renderPage } = await createFrontEnd({ atlas, atlases: forEachLanguage(realAtlasIn) });
const page = (language: Language, path: string, search = '') =>
  renderPage({ language, page: path, search, base: 'https://sites.test' });

/** Texts of a page that stand beside something else, where page translators would break them. */
const besideOthers = (html: string) =>
  [
    ...html
      .slice(html.indexOf('<div id="app">'), html.lastIndexOf('</div>'))
      .matchAll(/(<[^>]*>)([^<]+)(?=(<[^>]*>))/g),
  ]
    .filter(([, before, , after]) => after !== `</${/^<([\w-]+)/.exec(before!)?.[1]}>`)
    .map(([all]) => all);

describe('every text stands alone in its element', () => {
  it('or it is found', () =>
    expect(besideOthers('<div id="app"><p>one <b>two</b></p><i>3</i></div>')).toEqual(['<p>one ']));
  const much =
    'vacancy=10-&port=any~40km&compare=dong-mai,song-khoai&star=dong-mai' +
    '&w=vacancy3.port2&sort=score&year=2028&dv=abcde';
  it.each([
    ['', much],
    ['', 'q=xyzxyz&unknown=hide'],
    ['', 'vacancy=nonsense&near=21.0,107.0~40km&sort=near&money=usd&u=ac'],
    ...['embed', 'data', 'rules', 'energy', 'compare', 'sheet', 'nowhere'].map((path) => [
      path,
      much,
    ]),
    ...['parks/dong-mai', 'parks/song-khoai', 'parks/dong-mai/sheet', 'zones/van-don'].map(
      (path) => [path, much],
    ),
  ])('of /%s?%s', (path, search) => {
    for (const language of ['vi', 'en', 'ja'] as const)
      expect(besideOthers(page(language, path!, search).html)).toEqual([]);
  });
});

/** A language of each panel, so that all come up in turn; `npm run fuzz` reads each in all. */
const among = (at: number): readonly Language[] =>
  process.env.LINK_RUNS ? languages : [languages[at % languages.length]!];

describe('a page without script', () => {
  it('lists all parks with figure, bounds and age', () => {
    const { status, html } = page('en', '');
    expect(status).toBe(200);
    expect(html.match(/data-park="/g)).toHaveLength(23);
    expect(html).toContain('17.4');
    const row = /data-park="viet-hung"[^]*?<\/li>/.exec(html)![0].replace(/<[^>]+>/g, '');
    expect(row).toContain('none confirmed');
    expect(row).toContain('up to about 260\u00a0ha');
    // Land of 2010 does not pass for that of today.
    expect(html.replace(/<[^>]+>/g, '')).toContain('up to about 240\u00a0ha (2010)');
  });
  it.each(atlas.parks.filter((park) => isSameLand(park, 'supply')).map(({ id }) => id))(
    'says once that what may be ready and what may come is the same land: %s',
    (id) => {
      const queries = [
        ['compare', `compare=${id},dong-mai`],
        ['sheet', `compare=${id},dong-mai`],
        [`parks/${id}`, ''],
        [`parks/${id}/sheet`, ''],
        ['pack', `star=${id}`],
      ] as const;
      for (const [path, query] of queries) {
        const text = page('en', path, query).html.replace(/<[^>]+>/g, '');
        expect(text, path).toContain('same land as above');
        expect(text, path).not.toContain('are one pool');
      }
    },
  );
  it('answers a filtered link in every language with the same groups', () => {
    const rows = (language: Language) =>
      [
        ...page(language, '', 'vacancy=10-&port=cai-lan~60km').html.matchAll(
          /class="row (\w+)[^"]*" data-park="([^"]+)"/g,
        ),
      ].map(([, verdict, park]) => `${verdict} ${park}`);
    for (const language of languages) expect(rows(language)).toEqual(rows('en'));
    expect(rows('en')).toContain('match dong-mai');
  });
  it.each(atlas.parks.map(({ id }, at) => [id, at] as const))(
    'shows the panel of %s without gaps',
    (id, at) => {
      for (const language of among(at)) {
        const { html } = page(language, '', `park=${id}`);
        expect(html).toContain('class="drawer"');
        expect(html).not.toMatch(/undefined|NaN|\[object/);
        expect(besideOthers(html)).toEqual([]);
      }
    },
  );
  const places = shownCollections.flatMap((name) => atlas[name].map(({ id }) => `${name}/${id}`));
  it.each(places.map((show, at) => [show, at] as const))('shows the panel of %s', (show, at) => {
    for (const language of among(at)) {
      const { html } = page(language, '', `show=${show}`);
      expect(html).toContain('class="drawer"');
      expect(html).not.toMatch(/undefined|NaN|\[object/);
      expect(besideOthers(html)).toEqual([]);
    }
  });
  it('holds nothing that the content policy forbids', () => {
    for (const search of ['', 'vacancy=10-&park=dong-mai', 'area=9000-']) {
      const { html } = page('vi', '', search);
      expect(html).not.toMatch(/<[^>]+\sstyle=/);
      // Data blocks do not run.
      expect(html).not.toMatch(/<script(?![^>]+(src=|type="application\/ld\+json"))/);
      expect(html).not.toMatch(/<[^>]+\son\w+=/);
    }
  });
  it('escapes what a link brings', () => {
    const { html } = page('en', '', 'q=%3Cscript%3Ealert(1)%3C%2Fscript%3E&area=%22%3E%3Cblink%3E');
    expect(html).toContain('&lt;script&gt;alert');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<blink>');
  });
  it('names its language versions', () => {
    const { html } = page('en', '', 'area=20-');
    expect(html).toContain(
      '<link rel="alternate" hrefLang="vi" href="https://sites.test/vi/?area=20-"/>',
    );
  });
  it('never passes on what a link brought that is not ours', () => {
    for (const search of [
      'vacancy=10-&zz=1&fbclid=x',
      'zz=1&vacancy=ten&fbclid=x',
      'zz=1&park=dong-mai',
    ]) {
      const { html } = page('en', '', search);
      expect(html).not.toMatch(/zz=1|name="zz"|fbclid/);
    }
  });
  it('reads the form of the rules, and keeps its answer in the other languages', () => {
    const { html } = page('en', 'rules', 'place=dong-mai&usd=5&zz=1');
    expect(html).toContain('<option value="dong-mai" selected="">');
    expect(html).toContain('href="/ja/rules?place=dong-mai&amp;usd=5"');
    expect(html).toContain(
      '<link rel="canonical" href="https://sites.test/en/rules?place=dong-mai&amp;usd=5"/>',
    );
  });
  it('names its icons and the manifest of its language', () => {
    const { html } = page('ja', 'parks/dong-mai');
    expect(html).toContain('<link rel="manifest" href="/ja/manifest.webmanifest"/>');
    expect(html).toContain('<link rel="apple-touch-icon" href="/apple-touch-icon.png"/>');
    expect(html).toContain('href="/favicon.ico"');
  });
  it('that does not exist is a 404', () => expect(page('en', 'castles').status).toBe(404));
});
