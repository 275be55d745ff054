import { createHash } from 'node:crypto';
import { languages } from '@sites/domain';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { type Body, freshBody, textBody } from '../body.ts';
import type { Dataset } from '../dataset.ts';
import type { Cached } from '../load/cached.ts';
import { type NamedBody, fileRoutes } from '../pages/file-routes.ts';
import type { FrontEnd } from '../pages/front-end.ts';

type Send = (c: Context, body: Body) => Response;

interface OfflineDeps {
  readonly offline: NonNullable<FrontEnd['offline']>;
  readonly documents: Dataset['documents'];
  /** Files of the front end by path. */
  readonly assets: ReadonlyMap<string, Body>;
  readonly manifests: readonly NamedBody[];
  readonly cached: Cached;
  readonly send: Send;
  /** The same for what browsers must ask for anew each time. */
  readonly sendAnew: Send;
}

const decoder = new TextDecoder();

/** The documents of the API that a release of the site needs. */
const documentsOf = ({ atlases, maps, history }: Dataset['documents']): NamedBody[] => [
  ...languages.flatMap((language): NamedBody[] => [
    [`/api/atlas?lang=${language}`, atlases[language]],
    [`/api/map?lang=${language}`, maps[language]],
  ]),
  ['/api/history', history],
];

/** How many bytes a file has on the way, in the best form that it has when the server starts. */
const sized = ([path, body]: NamedBody) =>
  [path, body, (body.br ?? body.gzip ?? body.identity).length] as const;
/** A file as a device is told of it. */
const told = ([path, { identity }, bytes]: ReturnType<typeof sized>) =>
  [path, createHash('sha256').update(identity).digest('base64'), bytes] as const;

/** The worker of a device, and the documents that it keeps for pages. */
export function offlineRoutes({
  offline: { shells, workerPath, writeWorker },
  documents,
  assets,
  manifests,
  cached,
  send,
  sendAnew,
}: OfflineDeps): Hono {
  const kept = shells.map(([path, html]): NamedBody => [
    path,
    textBody(html, 'text/html; charset=utf-8'),
  ]);
  const files = [...assets, ...documentsOf(documents), ...manifests, ...kept].map(sized);
  const readFile = (path: string): string => decoder.decode(assets.get(path)?.identity);
  const script = () =>
    freshBody(writeWorker(files.map(told), readFile), 'text/javascript; charset=utf-8');
  return new Hono()
    .get(workerPath, async (c) => sendAnew(c, await cached(c, 'worker', script)))
    .route('/', fileRoutes(kept, send));
}
