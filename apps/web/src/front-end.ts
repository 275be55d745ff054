import type { Atlas, Language } from '@sites/domain';
import { loadDetailWords, loadEvery, loadWords } from '@sites/words';
import { loadParts } from './load-parts.ts';
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
}

/** The pages of the product, for a server: every language and every kind of page is loaded once. */
export async function createFrontEnd({
  atlas,
  atlases,
  manifest,
  controller,
  retentionMonths,
}: Parts) {
  const assets = manifest ? pageAssets(manifest as Manifest) : sourceAssets;
  const renderPage = createRenderer({
    atlases,
    words: await loadEvery(loadWords),
    details: await loadEvery(loadDetailWords),
    assets,
    pages: await loadPages(),
    Panels: await loadPanels(),
    parts: await loadParts(),
    controller: controller ?? undefined,
    retentionMonths,
  });
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
    styles: assets.styles['not-found'],
  };
}
