import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '@sites/domain';
import { expect, it } from 'vitest';
import { startBuilt } from '../../commands/built-server.ts';
import { itAtLanding } from './sample.ts';
import { visit, withBrowser } from './visitor.ts';

withBrowser();

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')) as Record<
  string,
  Chunk
>;
/** A script's file with those of everything it imports. */
const withImports = (chunk: Chunk): string[] => [
  chunk.file,
  ...(chunk.imports ?? []).flatMap((key) => withImports(manifest[key]!)),
];
const brotli = (file: string): number => statSync(`${dist}${file}.br`).size;

const chunkOf = (source: string): Chunk =>
  Object.values(manifest).find(({ src }) => src?.endsWith(source))!;

/** The scripts that a page needs in a language before it answers, each once. */
const scriptsOf = (language: string, ...sources: readonly string[]): number =>
  [
    ...new Set(
      ['src/main.tsx', `words/src/${language}/list.ts`, ...sources].flatMap((source) =>
        withImports(chunkOf(source)),
      ),
    ),
  ].reduce((sum, file) => sum + brotli(file), 0);

it.each(languages)(
  'script needed before the list works (%s) is at most 100 kB brotli',
  (language) => {
    const bytes = scriptsOf(language);
    console.log(`script before the list, ${language}: ${(bytes / 1000).toFixed(1)} kB brotli`);
    expect(bytes).toBeLessThanOrEqual(100_000);
  },
);

it.each(languages)(
  'script of the page of a park (%s), its words with it, is at most 163 kB brotli',
  (language) => {
    const words = `words/src/${language}/detail.ts`;
    const bytes = scriptsOf(language, 'src/places/ParkPage.tsx', words);
    console.log(`script of a park's page, ${language}: ${(bytes / 1000).toFixed(1)} kB brotli`);
    expect(bytes).toBeLessThanOrEqual(163_000);
  },
);

/** Everything that chunks lead to, without those that are not to be entered. */
function reachable(from: readonly Chunk[], isClosed: (chunk: Chunk) => boolean): Set<Chunk> {
  const found = new Set<Chunk>();
  const walk = (chunk: Chunk): void => {
    if (found.has(chunk) || isClosed(chunk)) return;
    found.add(chunk);
    for (const key of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])])
      walk(manifest[key]!);
  };
  from.forEach(walk);
  return found;
}

/** What visitors never get: other languages; of the staff the desk, the booth and the kiosk. */
const isNotForVisitors = ({ src = '' }: Chunk): boolean =>
  /words\/src\/(?!ja\/)[a-z-]+\/\w+\.ts$|src\/(?:desk|booth|kiosk|pin)\/|\/(?:desk|booth|kiosk)\.(?:ts|css)$/.test(
    src,
  );

it('the whole app in one language with map, worker and basemap, fonts aside, is at most 850 kB brotli', () => {
  const visited = reachable([chunkOf('src/main.tsx')], isNotForVisitors);
  const closed = Object.values(manifest).filter(isNotForVisitors);
  const foreign = new Set(
    [...reachable(closed, (chunk) => visited.has(chunk))].map(
      ({ file }) => `${file.replace('assets/', '')}.br`,
    ),
  );
  const files = readdirSync(`${dist}assets`).filter(
    (file) => file.endsWith('.br') && !foreign.has(file),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(`${dist}assets/${file}`).size, 0);
  console.log(`whole app: ${(bytes / 1000).toFixed(1)} kB brotli`);
  expect(bytes).toBeLessThanOrEqual(850_000);
});

/** What a first visit fetches before its list reacts. */
interface Fetched {
  readonly type: string;
  readonly bytes: number;
}

async function firstVisit(): Promise<readonly Fetched[]> {
  const { page, leave } = await visit('/en/', {}, false, (before) =>
    before.addInitScript(() => {
      new MutationObserver(() => {
        const isMarked = performance.getEntriesByName('ready').length > 0;
        if (!isMarked && document.documentElement.classList.contains('ready'))
          performance.mark('ready');
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['class'] });
    }),
  );
  await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  const fetched = await page.evaluate(() => {
    const end = performance.getEntriesByName('ready')[0]?.startTime ?? 0;
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const documents = performance.getEntriesByType('navigation') as PerformanceResourceTiming[];
    // What is fetched ahead of time begins as soon as the list reacts.
    return [...documents, ...resources.filter(({ responseEnd }) => responseEnd < end)].map(
      ({ name, encodedBodySize }) => ({
        type: /\.(js|css|woff2|svg)$/.exec(name)?.[1] ?? (name.includes('/api/') ? 'data' : 'page'),
        bytes: encodedBodySize,
      }),
    );
  });
  await leave();
  return fetched;
}

it('before its list reacts, a first visit asks for few things, and for few bytes of each kind', async () => {
  // The data grows with the facts: clusters, energy and housing are 4 kB of it.
  const most = { page: 25_000, js: 100_000, css: 12_000, data: 118_000, woff2: 100_000, svg: 500 };
  const resources = await firstVisit();
  expect(resources.length).toBeGreaterThan(5);
  expect(resources.length).toBeLessThanOrEqual(16);
  for (const [type, limit] of Object.entries(most)) {
    const bytes = resources
      .filter((one) => one.type === type)
      .reduce((sum, one) => sum + one.bytes, 0);
    console.log(`before the list, ${type}: ${(bytes / 1000).toFixed(1)} kB`);
    expect(bytes, type).toBeLessThanOrEqual(limit);
  }
});

itAtLanding(
  'the server compresses nothing: every file and document is brotli when first asked for',
  async () => {
    const { base, stop } = await startBuilt();
    const page = await (await fetch(`${base}/en/`)).text();
    const files = [
      ...page.matchAll(/(?:href|src)="(\/(?:assets\/[^"]+\.(?:js|css)|api\/[^"]+))"/g),
    ];
    const documents = languages.flatMap((language) => [
      `/api/atlas?lang=${language}`,
      `/api/map?lang=${language}`,
    ]);
    expect(files.length).toBeGreaterThan(3);
    for (const path of [...files.map(([, file = '']) => file), ...documents, '/api/history']) {
      const answer = await fetch(`${base}${path}`, { headers: { 'Accept-Encoding': 'br' } });
      expect(answer.headers.get('content-encoding'), path).toBe('br');
    }
    await stop();
  },
);
