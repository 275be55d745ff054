import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type PageTitle, pageTitles } from '../../../apps/web/src/page/page-titles.ts';
import { type PageEntry, pages } from '../../../apps/web/src/page/pages.ts';

// Pages that no release has. All else reads the table when it is loaded, so the entries stand in it before.
const entries: Record<string, PageEntry> = {
  visit: {
    path: 'come-here',
    script: 'about/DataPage',
    words: ['detail', 'about'],
    stands: 'in-site',
    indexed: 'listed',
    form: ['place'],
  },
  desk: {
    path: 'parks/:id/desk',
    script: 'places/ParkPage',
    words: ['detail', 'law'],
    stands: 'in-frames',
    indexed: 'never',
  },
};
Object.assign(pages, entries);
const titles: Record<string, PageTitle> = {
  visit: { title: () => 'A visit' },
  desk: { title: ({ name }) => `The desk of ${name}` },
};
Object.assign(pageTitles, titles);

const { forEachLanguage, languages } = await import('@sites/domain');
const { createFrontEnd } = await import('@sites/web');
const { realAtlas, realAtlasIn } = await import('@sites/fixtures');
const { composeSite } = await import('../../../apps/commands/site.ts');
const { addressOf } = await import('../../../apps/web/src/page/site.tsx');
const { readLink } = await import('@sites/link');

const atlas = realAtlas();
const chunk = (src: string, imports: readonly string[] = []) => ({
  src,
  file: `assets/${src.split('/').slice(-2).join('-')}.js`,
  imports,
});
const sources = [
  ...Object.values(pages).map(({ script }) => `src/${script}.tsx`),
  ...languages.flatMap((language) =>
    [
      'list',
      'detail',
      'about',
      'law',
      'energy',
      'clusters',
      'province',
      'enquire',
      'offline',
      'desk',
      'booth',
      'statements',
      'kiosk',
    ].map((name) => `words/src/${language}/${name}.ts`),
  ),
  ...['latin-400', 'vietnamese-400', 'latin-600', 'vietnamese-600'].map(
    (name) => `be-vietnam-pro-${name}-normal.woff2`,
  ),
];
const manifest = {
  // The list's own words stand alone: what they import is asked for on every page.
  ...Object.fromEntries(
    sources.map((src) => [src, chunk(src, src.endsWith('/list.ts') ? [] : ['shared'])]),
  ),
  shared: { file: 'assets/shared.js' },
  main: { file: 'assets/main.js', src: 'src/main.tsx', isEntry: true },
  later: { file: 'assets/later.css', src: 'src/styles/later.css', isEntry: true },
  desk: { file: 'assets/desk.css', src: 'src/styles/desk.css', isEntry: true },
  kiosk: { file: 'assets/kiosk.css', src: 'src/styles/kiosk.css', isEntry: true },
};
const frontEnd = await createFrontEnd({ atlas, atlases: forEachLanguage(realAtlasIn), manifest });
const page = (path: string, search = '') =>
  frontEnd.renderPage({ language: 'en', page: path, search, base: 'https://sites.test' });
const app = await composeSite({ root: fileURLToPath(new URL('../../..', import.meta.url)) });
const get = (path: string) => app.request(`http://sites.test${path}`);

describe('one entry in the table of pages', () => {
  it('is found by its path and drawn', () => {
    expect(page('come-here').status).toBe(200);
    expect(page('come-here').html).toContain('<h1>About the data</h1>');
    expect(page('parks/dong-mai/desk').html).toContain('<h1>Đông Mai Industrial Park</h1>');
    for (const path of [
      'come-here/x',
      'parks/nowhere/desk',
      'parks/:id/desk',
      'zones/van-don/desk',
    ])
      expect(page(path).status).toBe(404);
  });
  it('is titled, and named in every language where it may be indexed', () => {
    const { html } = page('come-here');
    expect(html).toContain('<title>A visit · Quảng Ninh Sites</title>');
    expect(html).toContain('<link rel="canonical" href="https://sites.test/en/come-here"/>');
    for (const language of languages)
      expect(html).toContain(
        `<link rel="alternate" hrefLang="${language}" href="https://sites.test/${language}/come-here"/>`,
      );
    expect(html).not.toContain('noindex');
  });
  it('is kept from search engines where it may not', () => {
    const { html } = page('parks/dong-mai/desk');
    expect(html).toContain('<title>The desk of Đông Mai Industrial Park');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toMatch(/rel="canonical"|hrefLang="x-default"|ld\+json/);
    expect(html).toContain('content="https://sites.test/preview/en/parks/dong-mai.png"');
  });
  it('leads to itself in the other languages', () =>
    expect(page('come-here').html).toContain('href="/ja/come-here"'));
  it('stands under the header of the site, or without it', () => {
    expect(page('come-here').html).toContain('class="site-header"');
    expect(page('parks/dong-mai/desk').html).not.toContain('class="site-header"');
  });
  it('has its script and words fetched ahead', () => {
    const ahead = (path: string) =>
      [...page(path).html.matchAll(/rel="modulepreload" href="\/assets\/([^"]+)"/g)].map(
        ([, file]) => file,
      );
    expect(ahead('come-here')).toEqual(
      expect.arrayContaining([
        'about-DataPage.tsx.js',
        'shared.js',
        'en-detail.ts.js',
        'en-about.ts.js',
      ]),
    );
    expect(ahead('parks/dong-mai/desk')).toEqual(
      expect.arrayContaining(['places-ParkPage.tsx.js', 'en-law.ts.js']),
    );
    expect(ahead('')).not.toContain('shared.js');
  });
  it('stands in the sitemap if it is listed, beside every page that is there today', async () => {
    const text = await (await get('/sitemap.xml')).text();
    expect(text).toContain('<loc>http://sites.test/ko/come-here</loc>');
    expect(text).not.toContain('/desk');
    const ofToday =
      Object.entries<PageEntry>(pages).filter(
        ([kind, { path, indexed }]) =>
          !(kind in entries) && indexed === 'listed' && !path.includes(':id'),
      ).length +
      atlas.zones.length +
      atlas.parks.length +
      atlas.clusters.length;
    expect(text.match(/<url>/g)).toHaveLength((ofToday + 1) * languages.length);
    for (const path of [
      '',
      'province',
      'data',
      'rules',
      'energy',
      'zones/van-don',
      'parks/dong-mai',
    ])
      expect(text).toContain(`<loc>http://sites.test/vi/${path}</loc>`);
    expect(text).not.toMatch(/<loc>[^<]*(embed|compare|sheet|not-found)<\/loc>/);
  });
  it('may be framed by others if it says so, and no other page', async () => {
    const policy = async (path: string) =>
      (await get(path)).headers.get('content-security-policy') ?? '';
    expect(await policy('/en/parks/dong-mai/desk')).toContain('frame-ancestors *');
    expect(await policy('/en/embed')).toContain('frame-ancestors *');
    expect(await policy('/en/come-here')).not.toContain('frame-ancestors *');
  });
  it('keeps the keys of its own form, which no other page does', async () => {
    const { state } = readLink('place=zone&area=20-', atlas);
    const address = (kind: string) => addressOf('en', { kind: kind as 'data' }, state);
    expect(address('visit')).toBe('/en/come-here?area=20-&place=zone');
    expect(address('data')).toBe('/en/data?area=20-');
    expect(await (await get('/en/come-here?place=zone&area=20-')).text()).toContain(
      'href="/ja/come-here?area=20-&amp;place=zone"',
    );
  });
});
