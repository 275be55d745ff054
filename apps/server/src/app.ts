import { type Language, defaultLanguage, measures, onceForEachLanguage } from '@sites/domain';
import { StoreUnavailable } from '@sites/store';
import { type DetailWords, type Words, makeSpeaker } from '@sites/words';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { getPath } from 'hono/utils/url';
import { type Body, textBody, answerWith } from './body.ts';
import type { Dataset } from './dataset.ts';
import type { DemandCounter } from './demand/counter.ts';
import { demandRoutes } from './demand-routes.ts';
import { type DeskParts, deskRoutes } from './desk/routes.ts';
import { askedLanguage, noParameters } from './document-parameters.ts';
import { makeReception } from './enquiries/reception.ts';
import { enquiryRoutes } from './enquiries/routes.ts';
import { type EnquirySettings, closed } from './enquiries/settings.ts';
import { storeAway, troubleOf } from './enquiries/store.ts';
import { Problem, onError, problemResponse } from './errors.ts';
import {
  dataMethods,
  deskImages,
  frameWorkers,
  pagePolicy,
  refuseOthers,
  defaultHeaders,
  openToAll,
  securityHeaders,
  tellMethods,
  crossOrigin,
} from './headers.ts';
import { limitAddress } from './load/address-limits.ts';
import { makeCached } from './load/cached.ts';
import { AnswerCache } from './load/answer-cache.ts';
import { type Limits, defaultLimits } from './load/limits.ts';
import { markFinished } from './load/ready-answers.ts';
import { Queue } from './load/queue.ts';
import { type PreviewParts, Previews } from './previews/previews.ts';
import { featureRoutes } from './features/routes.ts';
import { indexRoutes } from './pages/index-files.ts';
import { refusalPage } from './refusal.ts';
import { offlineRoutes } from './offline/routes.ts';
import { fileRoutes } from './pages/file-routes.ts';
import { manifests } from './pages/manifest.ts';
import type { FrontEnd } from './pages/front-end.ts';
import { pageRoutes } from './pages/routes.ts';
import { previewRoutes } from './previews/routes.ts';

export interface AppDeps extends FrontEnd {
  readonly dataset: Dataset;
  readonly words: Readonly<Record<Language, Words>>;
  readonly details: Readonly<Record<Language, DetailWords>>;
  /** Files of the front end by path. */
  readonly assets: ReadonlyMap<string, Body>;
  /** The coast behind the pictures of chats, and the font files for a language. */
  readonly previewParts: Pick<PreviewParts, 'ground' | 'places' | 'fonts'>;
  /** Who may show the product in a frame, as the content policy names them. */
  readonly frameAncestors?: string | undefined;
  readonly publicUrl?: string | undefined;
  /** How much is kept in memory, and how much may wait to be made. */
  readonly limits?: Limits;
  /** Where enquiries are kept; without it nothing can be asked. */
  readonly enquiries?: EnquirySettings;
  /** What the staff desk needs; without it there is none. */
  readonly desk?: Omit<DeskParts, 'atlasIn'>;
  /** Counts what visitors look for; without it nothing is. */
  readonly demand?: Pick<DemandCounter, 'saw'> | undefined;
  /** Told what we broke ourselves, and at which path. */
  readonly log: (error: Error, path: string) => void;
  /** False while the server is stopping. */
  readonly isReady: () => boolean;
}

const alive = textBody('ok', 'text/plain; charset=utf-8');
const shortLived = 'public, max-age=60, stale-while-revalidate=86400';
const immutable = 'public, max-age=31536000, immutable';

/** Hashed names never change their content; the few others are checked again soon. */
const assetCaching = (path: string): string =>
  path.startsWith('/assets/') ? immutable : 'public, max-age=3600';

/** Addresses of the API are the same with a slash at their end. */
const withoutLastSlash = (path: string): string =>
  path.startsWith('/api/') && path.endsWith('/') ? path.slice(0, -1) : path;

/** The whole server without port, clock or environment. */
export function createApp({
  dataset,
  words,
  details,
  renderPage,
  findPage,
  home,
  aboutData,
  pagedCollections,
  listedPaths,
  styles,
  offline,
  assets,
  previewParts,
  frameAncestors = '*',
  publicUrl,
  limits = defaultLimits,
  enquiries = closed,
  desk,
  demand,
  log,
  isReady,
}: AppDeps): Hono {
  const isHttps = publicUrl?.startsWith('https:') ?? false;
  const base = (c: Context): string => publicUrl ?? new URL(c.req.url).origin;
  const request = (c: Context) => ({
    accept: c.req.header('Accept-Encoding'),
    ifNoneMatch: c.req.header('If-None-Match'),
  });
  const send =
    (caching: string) =>
    (c: Context, body: Body): Response => {
      markFinished(c, { body, caching });
      const { status, headers, bytes } = answerWith(body, request(c), caching);
      return new Response(bytes, { status, headers });
    };
  const speakers = onceForEachLanguage((language) =>
    makeSpeaker(language, words[language], dataset.atlases[language]),
  );
  const { documents } = dataset;
  const atlasIn = (language: Language) => dataset.atlases[language];
  const askable = {
    parks: new Set(dataset.atlas.parks.map(({ id }) => id)),
    measures: new Set(Object.keys({ ...measures, ...details[defaultLanguage].settle })),
  };
  const receive = enquiries.controller ? makeReception(enquiries, askable) : undefined;
  const data = send(shortLived);
  const cache = new AnswerCache(limits.cacheBytes);
  const cached = makeCached(cache, new Queue(limits.mostWaiting));
  const manifestFiles = manifests(words, details, home);
  // Pictures are drawn beside the pages, not before them.
  const cachedPreview = makeCached(cache, new Queue(limits.mostPreviews));

  const api = new Hono()
    .use(tellMethods, openToAll, crossOrigin)
    .get('/atlas', (c) => {
      const language = askedLanguage(c);
      return data(c, language ? documents.atlases[language] : documents.atlas);
    })
    .get('/map', (c) => data(c, documents.maps[askedLanguage(c) ?? defaultLanguage]))
    .get('/history', (c) => {
      noParameters(c);
      return data(c, documents.history);
    })
    .route('/', featureRoutes({ dataset, speakers, details, aboutData, base, cached, send: data }))
    .get('*', (c) => {
      throw new Problem(404, 'not-found', `There is nothing at ${c.req.path}; start at /api.`);
    })
    .all('*', refuseOthers(dataMethods));

  const app = new Hono({ getPath: (asked) => withoutLastSlash(getPath(asked)) })
    .use(defaultHeaders(securityHeaders(isHttps)), limitAddress)
    .get('/healthz', (c) => send('no-store')(c, alive))
    .get('/readyz', async (c) => {
      c.header('Cache-Control', 'no-store');
      if (!isReady()) return c.text('stopping', 503);
      // What reads goes on without the store; where nobody takes enquiries, none is opened.
      const trouble = enquiries.controller && (await troubleOf(enquiries.store));
      return c.text(trouble ? `ready; degraded: enquiries (${trouble})` : 'ready');
    })
    // Before the data: other sites may read that, and nothing of this.
    .route('/api/demand', demandRoutes(demand))
    .route('/', desk ? deskRoutes({ ...desk, receive, atlasIn }) : new Hono())
    .route('/api/enquiries', enquiryRoutes(enquiries, askable))
    .route('/api', api)
    .use('/assets/*', crossOrigin)
    .use('/preview/*', crossOrigin)
    .get('/assets/*', (c) => {
      const body = assets.get(c.req.path);
      return body
        ? send(immutable)(c, body)
        : problemResponse(new Problem(404, 'no-asset', `There is no file ${c.req.path}.`));
    })
    .get('/*', async (c, next) => {
      const body = assets.get(c.req.path);
      if (!body) return next();
      return send(assetCaching(c.req.path))(c, body);
    })
    .route(
      '/preview',
      previewRoutes({
        previews: new Previews({ dataset, speakers, details, ...previewParts }),
        atlas: dataset.atlas,
        pagedCollections,
        cached: cachedPreview,
        send: send('public, max-age=86400, stale-while-revalidate=604800'),
      }),
    )
    .route('/', fileRoutes(manifestFiles, data))
    .route(
      '/',
      offline
        ? offlineRoutes({
            offline,
            documents,
            assets,
            manifests: manifestFiles,
            cached,
            send: data,
            sendAnew: send('no-cache'),
          })
        : new Hono(),
    )
    .route(
      '/',
      indexRoutes({
        compiled: dataset.atlas.report.compiled,
        listedPaths,
        base,
        cached,
        send: data,
      }),
    )
    .route(
      '/',
      pageRoutes({
        atlas: dataset.atlas,
        framePolicy: pagePolicy(isHttps, { frameAncestors, workers: frameWorkers }),
        deskPolicy: pagePolicy(isHttps, { images: deskImages }),
        renderPage,
        findPage,
        base,
        cached,
        send: send('public, max-age=0, must-revalidate'),
        sendPrivate: send('no-store'),
      }),
    )
    .all('*', refuseOthers('GET, HEAD'));
  const answerError = onError(log);
  app.onError((thrown, c) => {
    const error = thrown instanceof StoreUnavailable ? storeAway() : thrown;
    return refusalPage(error, answerError(error, c), c, { words, details, styles });
  });
  return app;
}
