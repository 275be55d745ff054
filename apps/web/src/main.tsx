import './styles/index.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { isLanguage } from '@sites/domain';
import { loadWords, makeSpeaker } from '@sites/words';
import { App } from './App.tsx';
import { atlasQuery } from './data/queries.ts';
import { browserLink } from './state/link-store.ts';
import type { Site } from './state/site.tsx';

/** Tells the page and the benches that the list answers. */
function Ready({ site }: { site: Site }) {
  useEffect(() => {
    document.documentElement.classList.add('ready');
    performance.mark('list-ready');
  }, []);
  return <App site={site} />;
}

async function start(): Promise<void> {
  const { lang, dataset } = document.documentElement;
  if (!isLanguage(lang) || dataset.page === 'not-found') return;
  const queries = new QueryClient();
  const [words, atlas] = await Promise.all([loadWords[lang](), queries.fetchQuery(atlasQuery)]);
  const site: Site = { speaker: makeSpeaker(lang, words, atlas), atlas, now: atlas, page: dataset.page ?? '', search: window.location.search, link: browserLink(atlas) };
  hydrateRoot(
    document.getElementById('app')!,
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Ready site={site} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

start().catch((error: unknown) => {
  // The page as sent stays readable; only what needs the data on this side is missing.
  document.getElementById('offline')!.hidden = false;
  throw error;
});
