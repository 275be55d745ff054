import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  type Body,
  createApp,
  defaultLimits,
  listen,
  loadDataset,
  parseEnvironment,
  tagOf,
  traceOf,
} from './index.ts';
import {
  type Manifest,
  createRenderer,
  loadPages,
  loadPanels,
  pageAssets,
  parsePath,
} from '@sites/web';
import { pictureParts } from './previews/parts.ts';
import { loadDetailWords, loadEvery, loadWords } from '@sites/words';
import pino from 'pino';

/** For commands, which run what was built. */
export { languageTable } from '@sites/domain';

/** How long running answers may take to end when the server stops, in ms. */
const longestEnd = 5000;

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml; charset=utf-8',
  woff2: 'font/woff2',
  png: 'image/png',
  ico: 'image/x-icon',
  txt: 'text/plain; charset=utf-8',
};

/** The built front end in memory, with the compressed forms that the build made. */
function readAssets(folder: string): Map<string, Body> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = (file: string) => new Uint8Array(readFileSync(file));
  return new Map(
    files
      .filter((file) => !/\.(br|gz)$/.test(file) && !file.includes('.vite'))
      .map((file): [string, Body] => {
        const identity = bytes(file);
        const type = types[file.split('.').at(-1)!] ?? 'application/octet-stream';
        return [
          file.slice(folder.length),
          {
            type,
            identity,
            tag: tagOf(identity),
            ...(files.includes(`${file}.br`) && {
              br: bytes(`${file}.br`),
              gzip: bytes(`${file}.gz`),
            }),
          },
        ];
      }),
  );
}

export { traceOf };

/** Joins the built front end with the API and opens the port. `root` is the folder of the repository. */
export async function serve(
  root: string,
  env: Record<string, string | undefined>,
): Promise<{ port: number; stop: () => Promise<void> }> {
  const environment = parseEnvironment(env);
  const log = pino({ level: environment.LOG_LEVEL });
  const loaded = loadDataset(join(root, 'geo/dist'));
  const dist = join(root, 'apps/web/dist');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const [words, details] = await Promise.all([loadEvery(loadWords), loadEvery(loadDetailWords)]);
  const assets = readAssets(dist);
  const pages = await loadPages();
  let ready = true;
  const app = createApp({
    loaded,
    words,
    details,
    assets,
    publicUrl: environment.PUBLIC_URL,
    limits: {
      ...defaultLimits,
      keptBytes: environment.CACHE_MB * 1024 * 1024,
      mostWaiting: environment.MAX_WAITING,
    },
    frameAncestors: environment.EMBED_ANCESTORS,
    pictures: pictureParts(root),
    renderPage: createRenderer({
      atlases: loaded.atlases,
      words,
      details,
      assets: pageAssets(manifest),
      pages,
      Panels: await loadPanels(),
    }),
    isPage: (page) => parsePath(page, loaded.atlas) !== undefined,
    log: (error, path) => log.error({ ...traceOf(error), path }, 'failed'),
    isReady: () => ready,
  });
  const server = await listen(
    app,
    assets,
    {
      port: environment.PORT,
      host: environment.HOST,
      publicUrl: environment.PUBLIC_URL,
      allowedHosts: environment.ALLOWED_HOSTS,
      proxies: environment.TRUST_PROXY,
      mostConnections: environment.MAX_CONNECTIONS,
    },
    (entry) => log.info(entry, 'answered'),
  );
  return {
    port: server.port,
    stop: async () => {
      ready = false;
      await setTimeout(environment.DRAIN_MS);
      // What hangs longer than this is not worth waiting for.
      await Promise.race([server.stop(), setTimeout(longestEnd, undefined, { ref: false })]);
    },
  };
}
