import { type Atlas, type Language, languages } from '@sites/domain';
import { loadDetailWords, loadEvery, loadOfflineWords, loadWords } from '@sites/words';
import { loadParts } from './load-parts.ts';
import type { SentFile } from './offline/kept-files.ts';
import { shellPath, workerPath } from './offline/release.ts';
import { renderShell } from './offline/shell.tsx';
import { switchOff } from './offline/switch-off.ts';
import { writeWorker } from './offline/write-worker.ts';
import { loadPanels } from './places/load-panels.ts';
import { createRenderer } from './render.tsx';
import { type Manifest, pageAssets, sourceAssets } from './page-assets.ts';
import { loadPages } from './load-page.ts';
import type { Site } from './page/site.tsx';
import {
  aboutPage,
  collectionOf,
  home,
  isInFrame,
  listedPaths,
  pageKinds,
  pagePath,
  parsePath,
} from './page/route.ts';

interface Parts {
  readonly atlas: Atlas;
  readonly atlases: Readonly<Record<Language, Atlas>>;
  /** What the build wrote about its files; without it, pages name the sources. */
  readonly manifest?: unknown;
  /** Who answers for what enquiries hold. */
  readonly controller?: Site['controller'] | null;
  readonly retentionMonths?: number;
  /** Whether devices may keep the site, to show it without network. */
  readonly isKept?: boolean;
  /** Where the product is reached, if it is not where it is asked for. */
  readonly publicUrl?: string | undefined;
}

/** The pages of the product, for a server: every language and every kind of page is loaded once. */
export async function createFrontEnd({
  atlas,
  atlases,
  manifest,
  controller,
  retentionMonths,
  isKept = true,
  publicUrl,
}: Parts) {
  const assets = manifest ? pageAssets(manifest as Manifest) : sourceAssets;
  const parts = {
    atlases,
    words: await loadEvery(loadWords),
    details: await loadEvery(loadDetailWords),
    assets,
    pages: await loadPages(),
    Panels: await loadPanels(),
    parts: await loadParts(),
    controller: controller ?? undefined,
    retentionMonths,
    isKept: isKept && manifest !== undefined,
    publicUrl,
  };
  const renderPage = createRenderer(parts);
  const offlineWords = await loadEvery(loadOfflineWords);
  return {
    renderPage,
    findPage(path: string) {
      const { kind, id } = parsePath(path, atlas);
      if (kind === 'not-found') return undefined;
      const present = pagePath(kind, id);
      return {
        form: aboutPage(kind).form ?? [],
        mayBeFramed: isInFrame(kind),
        isPrivate: aboutPage(kind).script.startsWith('desk/'),
        ...(present !== path && { movedTo: present }),
      };
    },
    home: pagePath(home),
    aboutData: pagePath('data'),
    pagedCollections: [...new Set(pageKinds.flatMap((kind) => collectionOf(kind) ?? []))],
    listedPaths: listedPaths(atlas),
    offline: {
      shells: languages.map(
        (language) => [shellPath(language), renderShell({ ...parts, atlas }, language)] as const,
      ),
      workerPath,
      writeWorker: (sent: readonly SentFile[], read: (path: string) => string) =>
        isKept && manifest
          ? writeWorker(atlas, manifest as Manifest, offlineWords, sent, read)
          : switchOff,
    },
    styles: assets.styles['not-found'],
  };
}
