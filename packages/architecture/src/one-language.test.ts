import { describe, expect, it } from 'vitest';
import { type Punctuation, languageTable } from '../../domain/src/languages.ts';

// A language that no reader is offered: English under another tag, with habits of its own. All else reads the table
// when it is loaded, so the entry stands in it before.
Object.assign(languageTable, {
  ms: {
    ...languageTable.en,
    name: 'Bahasa Melayu',
    short: 'MS',
    locale: 'ms_MY',
    asked: ['may'],
    numbers: { decimal: "'", group: '.', list: '|' },
    marks: {
      ...languageTable.en.marks,
      list: ' & ',
      semicolon: ' | ',
      colon: ' = ',
      dot: ' + ',
      brackets: [' [', ']'],
      range: '...',
      attached: /^ha/,
    } satisfies Punctuation,
    offer: { read: 'Baca laman ini', stay: 'Tidak' },
    font: { cut: 'my', face: 9, system: ['Melayu UI'], breaks: { 'line-break': 'loose' } },
  },
});

const { languages, languageOf } = await import('@sites/domain');
const { realAtlas } = await import('@sites/fixtures');
const words = await import('@sites/words');
// Before the site is composed: it reads some words while it is loaded.
for (const load of [words.loadWords, ...Object.values(words.loadLaterWords)])
  Object.assign(load, { ms: load.en });
const { madeSite, root, words: written } = await import('./made-site.ts');
const { previewParts } = await import('../../../apps/server/src/previews/parts.ts');
const { listedPaths } = await import('../../../apps/web/src/page/route.ts');
const { fontStyles } = await import('../../../apps/web/fonts/font-styles.ts');

const app = await madeSite({ words: { 'ms.json': written['id.json'] } });
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://sites.test${path}`, { headers });
const text = async (path: string) => (await get(path)).text();

describe('one entry, its words and its names', () => {
  it('has a page, in its own language and its own name', async () => {
    const page = await text('/ms/parks/dong-mai');
    expect(page).toContain('<html lang="ms"');
    expect(page).toContain('<span class="preferences-short">MS</span>');
    expect(page).toContain('<meta property="og:locale" content="ms_MY"/>');
    expect(page).toContain('Kawasan Industri Đông Mai');
    expect(page).toMatch(/\d\.\.\.\d/);
  });
  it('stands in the head and the menu of a page in another language', async () => {
    const page = await text('/ja/');
    expect(page).toContain('hrefLang="ms" href="http://sites.test/ms/"');
    expect(page).toContain('<meta property="og:locale:alternate" content="ms_MY"/>');
    expect(page).toMatch(/<a[^>]* lang="ms"[^>]*>Bahasa Melayu</);
  });
  it('is where a browser that asks for it goes', async () => {
    const to = async (asked: string) =>
      (await get('/', { 'Accept-Language': asked })).headers.get('location');
    expect(await to('ms-MY,en;q=0.5')).toBe('/ms/');
    expect(await to('may')).toBe('/ms/');
    expect(languageOf('ms-Latn')).toBe('ms');
  });
  it('reads what a form brings by its own signs', async () => {
    const { headers } = await get('/ms/?form=1&vacancy.min=1.000');
    expect(headers.get('location')).toBe('/ms/?vacancy=1000-');
  });
  it('writes CSV by its own signs', async () => {
    const file = await text('/api/collections/parks/items?f=csv&lang=ms');
    expect(file.split('\r\n')[0]!.split('|').length).toBeGreaterThan(20);
    expect(file).toMatch(/\|107'\d+\|/);
  });
  it('sets its own punctuation', async () => {
    const speaker = words.makeSpeaker('ms' as 'en', await words.loadWords.en(), realAtlas());
    expect(speaker.labelled('Site', speaker.aside(speaker.list(['a', 'b']), 'c'))).toBe(
      'Site = a & b [c]',
    );
    expect(speaker.facts([speaker.clauses(['a', 'b']), speaker.space('ha'), 'c'])).toBe(
      'a | b + c',
    );
  });
  it('has files, pictures, a manifest and every page of the sitemap', async () => {
    expect((await get('/api/atlas?lang=ms')).status).toBe(200);
    expect((await get('/preview/ms.png')).headers.get('content-type')).toBe('image/png');
    expect(await text('/ms/manifest.webmanifest')).toContain('"start_url":"/ms/"');
    const sitemap = await text('/sitemap.xml');
    expect(sitemap.match(/<loc>http:\/\/sites\.test\/ms\//g)).toHaveLength(
      listedPaths(realAtlas()).length,
    );
    expect(sitemap.match(/<url>.*?<\/url>/)![0].match(/hreflang/g)).toHaveLength(
      languages.length + 1,
    );
    expect(await text('/api/openapi.json')).toContain('"ms"');
  });
  it('has the styles and the files of its font', async () => {
    expect(await fontStyles()).toMatch(
      /:lang\(ms\) \{\s+font-family:\s+'Be Vietnam Pro', 'Melayu UI',[^;]+'Sites MY', sans-serif;\s+line-break: loose;/,
    );
    expect(
      previewParts(root)
        .fonts('ms' as 'en')
        .join(),
    ).toContain('noto-sans-my-700.otf');
  });
});
