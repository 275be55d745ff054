import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadDetailWords, loadEvery, loadWords } from '@sites/words';
import type { Hono } from 'hono';
import { type AppDeps, createApp } from './app.ts';
import { loadDataset } from './dataset.ts';

const file = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
export const loaded = loadDataset(file('geo/dist'));

/** The server of the tests: real data, and pages that only say what they were asked for. */
export async function testApp(parts: Partial<AppDeps> = {}): Promise<Hono> {
  const [words, details] = await Promise.all([loadEvery(loadWords), loadEvery(loadDetailWords)]);
  return createApp({
    loaded,
    words,
    details,
    pictures: {
      coast: readFileSync(file('geo/basemap/dist/preview.svg'), 'utf8'),
      fonts: () => [400, 600].map((weight) => file(`apps/web/fonts/be-vietnam-pro-${weight}.ttf`)),
    },
    assets: new Map(),
    log: (error) => console.error(error),
    isReady: () => true,
    isPage: (page) => page === '' || page === 'broken',
    renderPage({ language, page, search }) {
      if (page === 'broken') throw new Error('secret');
      return { status: page === '' ? 200 : 404, html: `<p>${language} ${page} ${search}</p>` };
    },
    ...parts,
  });
}
