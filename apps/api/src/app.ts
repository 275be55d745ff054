import type { Language } from '@sites/domain';
import { type Words, makeSpeaker } from '@sites/words';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { type Body, answerWith, strengthen, textBody } from './body.ts';
import type { Loaded } from './dataset.ts';
import { Problem, onError, problemResponse } from './errors.ts';
import { readable, secure } from './headers.ts';
import { mapDocument } from './map-document.ts';
import { featureRoutes } from './routes/features.ts';
import { type RenderPage, pageRoutes } from './routes/pages.ts';

export interface AppDeps {
  readonly loaded: Loaded;
  readonly words: Readonly<Record<Language, Words>>;
  /** The built front end. */
  readonly renderPage: RenderPage;
  /** Files of the front end by path. */
  readonly assets: ReadonlyMap<string, Body>;
  readonly publicUrl?: string | undefined;
  readonly log: (error: Error) => void;
  /** False while the server is stopping. */
  readonly isReady: () => boolean;
}

const shortLived = 'public, max-age=60, stale-while-revalidate=86400';
export const immutable = 'public, max-age=31536000, immutable';

/** Hashed names never change their content; the few others are checked again soon. */
export const assetCaching = (path: string): string => (path.startsWith('/assets/') ? immutable : 'public, max-age=3600');

/** The whole server without port, clock or environment. */
export function createApp({ loaded, words, renderPage, assets, publicUrl, log, isReady }: AppDeps): Hono {
  const base = (c: Context): string => publicUrl ?? new URL(c.req.url).origin;
  const request = (c: Context) => ({ accept: c.req.header('Accept-Encoding'), ifNoneMatch: c.req.header('If-None-Match') });
  const send = (caching: string) => (c: Context, body: Body): Response => {
    const { status, headers, bytes } = answerWith(body, request(c), caching);
    return new Response(bytes, { status, headers });
  };
  const speakers = Object.fromEntries(Object.entries(words).map(([language, catalogue]) => [language, makeSpeaker(language as Language, catalogue, loaded.atlas)]));
  const atlas = textBody(JSON.stringify(loaded.atlas), 'application/json');
  const map = textBody(JSON.stringify(mapDocument(loaded)), 'application/json');
  // Every page asks for these two.
  for (const body of [atlas, map]) void strengthen(body);
  const data = send(shortLived);

  const api = new Hono()
    .use(readable)
    .get('/atlas', (c) => data(c, atlas))
    .get('/map', (c) => data(c, map))
    .route('/', featureRoutes({ loaded, speakers, base, send: data }))
    .all('*', (c) => {
      if (c.req.method !== 'GET' && c.req.method !== 'HEAD') throw new Problem(405, 'method', `${c.req.method} is not possible here; the data is read with GET.`);
      throw new Problem(404, 'not-found', `There is nothing at ${c.req.path}; start at /api.`);
    });

  const app = new Hono()
    .use(secure)
    .get('/healthz', (c) => c.text('ok', 200, { 'Cache-Control': 'no-store' }))
    .get('/readyz', (c) => (isReady() ? c.text('ready', 200, { 'Cache-Control': 'no-store' }) : c.text('stopping', 503, { 'Cache-Control': 'no-store' })))
    .get('/api/', (c) => c.redirect('/api', 301))
    .route('/api', api)
    .get('/assets/*', (c) => {
      const body = assets.get(c.req.path);
      return body ? send(immutable)(c, body) : problemResponse(new Problem(404, 'no-asset', `There is no file ${c.req.path}.`));
    })
    .get('/*', async (c, next) => {
      const body = assets.get(c.req.path);
      if (!body) return next();
      return send(assetCaching(c.req.path))(c, body);
    })
    .route('/', pageRoutes({ atlas: loaded.atlas, renderPage, base, send: send('public, max-age=0, must-revalidate') }));
  app.onError(onError(log));
  return app;
}
