import './styles/index.css';
import { type ComponentType, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { isLanguage } from '@sites/domain';
import { opensPanel, pageQuery } from '@sites/link';
import { loadWords, makeSpeaker } from '@sites/words';
import { App } from './site/App.tsx';
import { asSent } from './page/later.tsx';
import { Boundary } from './page/Boundary.tsx';
import { loadPage } from './load-page.ts';
import { type PageKind, aboutPage, hasMap, parsePath } from './page/route.ts';
import { loadPanel } from './places/load-panel.ts';
import { frameKiosk } from './frame-kiosk.ts';
import { askAtlas } from './data/ask-atlas.ts';
import { recallShortlist } from './shortlist/device.ts';
import { settleMap, watchReader } from './page/map-settled.ts';
import { browserLink } from './page/link-store.ts';
import type { Site } from './page/site.tsx';

/** What comes after the list, or instead of it. */
const later = () => import('./after-list.ts');

/** Tells the page and the benches that the list answers. */
function Ready({ site, Page }: { site: Site; Page: ComponentType }) {
  useEffect(() => {
    document.documentElement.classList.add('ready');
    performance.mark('list-ready');
    if (!hasMap(site.kind)) settleMap();
    recallShortlist(site.link, site.now.parks);
    site.link.subscribe(settleMap);
    // The network may go before it comes: the list answers all the same.
    later().then(
      ({ afterList }) => afterList(site),
      () => undefined,
    );
  }, [site]);
  return <App site={site} Page={Page} />;
}

async function start(): Promise<void> {
  watchReader();
  const { lang, dataset } = document.documentElement;
  // Kept by the device for every page: what stands here is written in the address.
  const { shell } = dataset;
  if (shell) {
    const { readAddress } = await import('./offline/read-address.ts');
    await readAddress();
  }
  const page = dataset.page ?? '';
  const kind = dataset.kind as PageKind | undefined;
  void frameKiosk();
  if (!isLanguage(lang) || !kind) return;
  const [words, atlas, Page, Panel] = await Promise.all([
    loadWords[lang](),
    askAtlas(lang),
    loadPage(kind, lang),
    // What the server drew must be there when the page is taken over; without its script the list works all the same.
    hasMap(kind) && opensPanel(window.location.search)
      ? loadPanel(lang).catch(() => undefined)
      : undefined,
  ]);
  const route = parsePath(page, atlas);
  if (route.kind !== kind) throw new Error(page);
  const site: Site = {
    speaker: makeSpeaker(lang, words, atlas),
    atlas,
    now: atlas,
    ...route,
    search: pageQuery(window.location.search, atlas, aboutPage(kind).form),
    origin: dataset.origin ?? window.location.origin,
    link: browserLink(atlas),
    Panel,
  };
  // `Document.tsx` writes it into every page.
  const app = document.getElementById('app')!;
  const sent = app.innerHTML;
  const giveUp = () => void asSent().then(({ showAsSent }) => showAsSent(sent));
  const tree = (
    <Boundary onGiveUp={giveUp}>
      <Ready site={site} Page={Page} />
    </Boundary>
  );
  const options = {
    onUncaughtError: (error: unknown) => {
      reportError(error);
      giveUp();
    },
  };
  if (shell) createRoot(app, options).render(tree);
  else hydrateRoot(app, tree, options);
}

start().catch((error: unknown) => {
  // The page as sent stays readable; only what needs the data on this side is missing.
  document.getElementById('offline')?.removeAttribute('hidden');
  void later().then(({ afterFailure }) => afterFailure());
  throw error;
});
