import { join } from 'node:path';
import { loadDetailWords, loadEvery, loadWords } from '@sites/words';
import type { Hono } from 'hono';
import { type AppDeps, createApp } from './app.ts';
import { loadDataset } from './dataset.ts';
import { closed } from './enquiries/settings.ts';
import type { CreateFrontEnd } from './pages/front-end.ts';
import { previewParts } from './previews/parts.ts';

export interface Composition extends Partial<AppDeps> {
  /** Folder of the repository. */
  readonly root: string;
  readonly createFrontEnd: CreateFrontEnd;
  /** What the build wrote about its files. */
  readonly manifest?: unknown;
  /** Folder of the dataset, where it is another than the repository's. */
  readonly data?: string;
  /** Folder of the compressed forms of its documents, where the build made some. */
  readonly compressed?: string;
  /** Whether devices may keep the site, to show it without network. */
  readonly isKept?: boolean;
}

/** The whole app out of its rooms, for the server, for development and for tests alike. */
export async function compose({
  root,
  createFrontEnd,
  manifest,
  data = join(root, 'geo/dist'),
  compressed,
  isKept = true,
  ...parts
}: Composition): Promise<Hono> {
  const dataset = parts.dataset ?? loadDataset(data, compressed);
  const [words, details] = await Promise.all([loadEvery(loadWords), loadEvery(loadDetailWords)]);
  const { atlas, atlases } = dataset;
  const { controller, retentionMonths } = parts.enquiries ?? closed;
  return createApp({
    dataset,
    words,
    details,
    ...(await createFrontEnd({
      atlas,
      atlases,
      manifest,
      controller,
      retentionMonths,
      isKept,
      publicUrl: parts.publicUrl,
    })),
    previewParts: previewParts(root),
    assets: new Map(),
    log: (error) => console.error(error),
    isReady: () => true,
    ...parts,
  });
}
