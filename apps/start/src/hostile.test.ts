import { fileURLToPath } from 'node:url';
import { createApp, loadDataset } from '@sites/api';
import { languages } from '@sites/domain';
import { type PageAssets, createRenderer, loadPages, pageKinds, parsePath } from '@sites/web';
import { loadDetailWords, loadEvery, loadWords } from '@sites/words';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadPanels } from './panels.ts';
import { pictureParts } from './pictures.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const none = <K extends string, V>(keys: readonly K[], value: V) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>;
const runs = Number(process.env.LINK_RUNS ?? 300);

async function wholeApp() {
  const loaded = loadDataset(`${root}geo/dist`);
  const [words, details] = await Promise.all([loadEvery(loadWords), loadEvery(loadDetailWords)]);
  const assets: PageAssets = {
    script: '/m.js',
    styles: [],
    fonts: [],
    preload: none(languages, []),
    details: none(languages, '/d.js'),
    pages: none(pageKinds, []),
  };
  const broken: Error[] = [];
  const app = createApp({
    loaded,
    words,
    details,
    assets: new Map(),
    isReady: () => true,
    isPage: (page) => parsePath(page, loaded.atlas) !== undefined,
    log: (error) => broken.push(error),
    pictures: pictureParts(root),
    renderPage: createRenderer({
      atlases: loaded.atlases,
      words,
      details,
      assets,
      pages: await loadPages(),
      Panels: await loadPanels(),
    }),
  });
  return { app, broken };
}

/** Halves of pairs cannot be encoded. */
const whole = (text: string): string => text.replace(/\p{Cs}/gu, '');
const keys = [
  'vacancy',
  'area',
  'port',
  'near',
  'power',
  'q',
  'w',
  'preset',
  'sort',
  'star',
  'compare',
  'park',
  'show',
  'year',
  'dv',
  'unit',
  'money',
  'layers',
  'zz',
  '__proto__',
  'constructor',
  'f',
  'lang',
  'limit',
  'bbox',
];
const nasty = fc.constantFrom(
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '%2e%2e%2f',
  '%00',
  '%ff%fe',
  '%E0%80%AF',
  '"><svg onload=x>',
  '{{7*7}}',
  '${7*7}',
  "' OR 1=1 --",
  '\u202Etxt',
  '𐀀'.repeat(5),
  'a'.repeat(5000),
  '10-',
  '-1',
  'any~60km',
  'dong-mai',
  '1e999',
  'NaN',
  '107,21~3km',
  '&#x3c;',
  ']]>',
  '\\u0000',
);
const value = fc.oneof(
  nasty,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
/** Half are encoded as a browser would, half are sent as they are. */
const query = fc
  .array(
    fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 8 })), value, fc.boolean()),
    { maxLength: 5 },
  )
  .map((pairs) =>
    pairs
      .map(([key, text, isEncoded]) =>
        isEncoded
          ? `${encodeURIComponent(whole(key))}=${encodeURIComponent(whole(text))}`
          : `${key}=${text}`,
      )
      .join('&'),
  );
const path = fc.oneof(
  fc
    .constantFrom(...languages)
    .chain((language) =>
      fc.constantFrom(
        `/${language}/`,
        `/${language}/embed`,
        `/${language}/sheet`,
        `/${language}/compare`,
        `/${language}/parks/dong-mai`,
        `/preview/${language}.png`,
        `/preview/${language}/parks/dong-mai.png`,
      ),
    ),
  fc.constantFrom(
    '/api/collections/parks/items',
    '/api/atlas',
    '/api/map',
    '/',
    '/preview/xx.png',
    '/preview/ja/parks/..%2f..%2fx.png',
    '/sitemap.xml',
    '/en/parks/../../x',
  ),
  fc.string({ maxLength: 30 }).map((text) => `/en/parks/${encodeURIComponent(whole(text))}`),
);

it('hostile links get a page, a plain picture, a redirect or a refusal: never a 5xx, and nothing of theirs runs', async () => {
  const { app, broken } = await wholeApp();
  await fc.assert(
    fc.asyncProperty(path, query, async (address, text) => {
      let url: URL;
      try {
        url = new URL(`http://sites.test${address}?${text}`);
      } catch {
        return;
      }
      const answer = await app.request(url.href);
      expect([200, 301, 302, 303, 304, 400, 404, 414], url.href).toContain(answer.status);
      if (answer.headers.get('content-type')?.startsWith('text/html')) {
        // What stands between quotes is text; tags and names of attributes are what could run.
        const html = (await answer.text()).replace(/="[^"]*"/g, '=""');
        expect(html).not.toMatch(/<script>alert|<svg onload|<[^>]+\son\w+=/);
      } else await answer.arrayBuffer();
    }),
    { numRuns: runs },
  );
  expect(broken).toEqual([]);
});
