import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createApp, loadDataset } from './index.ts';
import { forEachLanguage } from '@sites/domain';
import { loadDetailWords, loadEvery, loadWords } from '@sites/words';
import { pictureParts } from './previews/parts.ts';
import { loadPanels } from '@sites/web';
import type * as Web from '@sites/web';

/** Requests of the development server: pages from source, with the tools that reload them. */
export async function devListener(
  root: string,
  tools: {
    render: () => Promise<typeof Web>;
    transform: (url: string, html: string) => Promise<string>;
  },
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const loaded = loadDataset(join(root, 'geo/dist'));
  const [words, details] = await Promise.all([loadEvery(loadWords), loadEvery(loadDetailWords)]);
  const none = <K extends string>(keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, []])) as unknown as Record<K, string[]>;
  const { pageKinds: kinds } = await tools.render();
  const assets: Web.PageAssets = {
    script: '/src/main.tsx',
    styles: ['/src/styles/index.css'],
    fonts: [],
    preload: forEachLanguage(() => []),
    pages: none(kinds),
    details: forEachLanguage((language) => `/@fs${root}packages/words/src/${language}/detail.ts`),
  };
  return getRequestListener(async (request) => {
    const { createRenderer, loadPages, loadPanel, parsePath } = await tools.render();
    const pages = await loadPages();
    // Pages are cached by link: an app per request shows the newest source.
    const app = createApp({
      loaded,
      words,
      details,
      pictures: pictureParts(root),
      assets: new Map(),
      isReady: () => true,
      isPage: (page) => parsePath(page, loaded.atlas) !== undefined,
      log: (error) => console.error(error),
      renderPage: createRenderer({
        atlases: loaded.atlases,
        words,
        details,
        assets,
        pages,
        Panels: await loadPanels(loadPanel),
      }),
    });
    const url = new URL(request.url);
    const answer = await app.fetch(
      new Request(url, {
        method: request.method,
        headers: { 'Accept-Language': request.headers.get('accept-language') ?? '' },
      }),
    );
    const headers = new Headers(answer.headers);
    // The tools inject inline scripts, which the policy of the product forbids.
    headers.delete('Content-Security-Policy');
    if (!headers.get('content-type')?.startsWith('text/html'))
      return new Response(answer.body, { status: answer.status, headers });
    headers.delete('Content-Length');
    return new Response(await tools.transform(url.pathname, await answer.text()), {
      status: answer.status,
      headers,
    });
  });
}
