import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pino from 'pino';
import { readBuiltFiles, readManifest } from './built-files.ts';
import { compose } from './compose.ts';
import { loadDataset } from './dataset.ts';
import { DemandCounter } from './demand/counter.ts';
import { openEnquiries } from './enquiries/opening.ts';
import { parseEnvironment } from './env.ts';
import { traceOf } from './errors.ts';
import { startJobs } from './jobs.ts';
import { defaultLimits } from './load/limits.ts';
import type { CreateFrontEnd } from './pages/front-end.ts';
import { troubleOf } from './enquiries/store.ts';
import { listen } from './server.ts';

/** How long running answers may take to end when the server stops, in ms. */
const longestEnd = 5000;

interface Serving {
  readonly port: number;
  /** Where enquiries are kept; null where none are taken. */
  readonly keptIn: string | null;
  readonly stop: () => Promise<void>;
}

/** Opens the port over what was built. `root` is the folder of the repository. */
export async function serve(
  root: string,
  env: Record<string, string | undefined>,
  createFrontEnd: CreateFrontEnd,
): Promise<Serving> {
  const environment = parseEnvironment(env);
  const log = pino({ level: environment.LOG_LEVEL });
  const cacheBytes = environment.CACHE_MB * 1024 * 1024;
  const dist = join(root, 'apps/web/dist');
  const manifest = readManifest(dist);
  const assets = readBuiltFiles(dist);
  const compressed = join(root, 'apps/server/dist/documents');
  const enquiries = openEnquiries(environment, root);
  const dataset = loadDataset(join(root, 'geo/dist'), compressed);
  // Without somebody who answers there is nobody to read it, and no store is opened.
  const isCounting = environment.DEMAND === 'on' && enquiries.settings.controller !== null;
  const demand = isCounting ? new DemandCounter(dataset.atlas) : undefined;
  let ready = true;
  const app = await compose({
    root,
    createFrontEnd,
    manifest,
    dataset,
    assets,
    publicUrl: environment.PUBLIC_URL,
    isKept: environment.OFFLINE === 'on',
    limits: {
      ...defaultLimits,
      cacheBytes,
      mostWaiting: environment.MAX_WAITING,
    },
    frameAncestors: environment.EMBED_ANCESTORS,
    enquiries: { ...enquiries.settings, demand },
    demand,
    desk: { store: enquiries.store, secret: enquiries.authSecret },
    log: (error, path) => log.error({ ...traceOf(error), path }, 'failed'),
    isReady: () => ready,
  });
  const server = await listen(
    app,
    {
      port: environment.PORT,
      host: environment.HOST,
      publicUrl: environment.PUBLIC_URL,
      allowedHosts: environment.ALLOWED_HOSTS,
      proxies: environment.TRUST_PROXY,
      mostConnections: environment.MAX_CONNECTIONS,
      cacheBytes,
    },
    (entry) => log.info(entry, 'answered'),
    demand && ((...request) => demand.saw(...request)),
  );
  // Where nobody takes enquiries, no store is opened.
  const jobs =
    enquiries.settings.controller &&
    (await startJobs({
      store: enquiries.store,
      notices: enquiries.settings.notices ?? {},
      demand,
      dataset,
      publicUrl: environment.PUBLIC_URL,
      log: (trouble, what) => log.warn(trouble, what),
    }));
  if (enquiries.settings.controller)
    void troubleOf(enquiries.store).then((reason) => {
      if (reason) log.warn({ reason }, 'enquiries cannot be kept now');
    });
  return {
    port: server.port,
    keptIn: enquiries.keptIn,
    stop: async () => {
      ready = false;
      await setTimeout(environment.DRAIN_MS);
      // What hangs longer than this is not worth waiting for.
      await Promise.race([server.stop(), setTimeout(longestEnd, undefined, { ref: false })]);
      await jobs?.stop();
      await enquiries.store.close();
    },
  };
}
