import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { type Dataset, type Language, findPark, languages } from '@sites/domain';
import { type Words, makeSpeaker } from '@sites/words';
import type { ComponentType } from 'react';
import { App } from './App.tsx';
import { type PageName, isPage } from './pages.tsx';
import { parkName } from './parks/names.ts';
import { fixedLink } from './state/link-store.ts';

/** Addresses of the built files that a page asks for. */
export interface PageAssets {
  readonly script: string;
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
  /** Scripts that the first one will import. */
  readonly preload: Readonly<Record<Language, readonly string[]>>;
  readonly pages: Readonly<Record<PageName, readonly string[]>>;
}

interface Request {
  readonly language: Language;
  readonly page: string;
  readonly search: string;
  readonly base: string;
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

function titleOf(page: string, search: string, atlas: Dataset, words: Words): string {
  if (page === 'data') return `${words.header.about} · ${words.title}`;
  if (page === 'compare') return `${words.compare.title} · ${words.title}`;
  if (page === 'rules') return `${words.lawLink} · ${words.title}`;
  if (page !== '') return `${words.notFound.title} · ${words.title}`;
  const { park } = fixedLink(search, atlas).get().state;
  const found = park && findPark(atlas, park);
  return found ? `${parkName(found)} · ${words.title}` : `${words.title}: ${words.tagline}`;
}

/** Renders whole pages. Nothing inline runs: the page's data comes from the API, which the head preloads. */
export function createRenderer({ atlas, words, assets, pages, Panel }: { atlas: Dataset; words: Readonly<Record<Language, Words>>; assets: PageAssets; pages: Readonly<Record<Language, Readonly<Record<PageName, ComponentType>>>>; Panel: ComponentType }) {
  const speakers = Object.fromEntries(languages.map((language) => [language, makeSpeaker(language, words[language], atlas)]));
  // The server asks for nothing: what is not in the atlas comes on the reader's side.
  const queries = new QueryClient();
  return ({ language, page, search, base }: Request): { status: 200 | 404; html: string } => {
    const speaker = speakers[language]!;
    const found = isPage(page);
    const site = { speaker, atlas, now: atlas, page: found ? page : 'not-found', search, Panel, link: fixedLink(search, atlas) };
    const body = renderToString(<QueryClientProvider client={queries}><App site={site} Page={isPage(page) ? pages[language][page] : undefined} /></QueryClientProvider>);
    const path = (to: Language) => escape(`${base}/${to}/${found ? page : ''}${search ? `?${search.replace(/^\?/, '')}` : ''}`);
    const title = escape(titleOf(site.page, search, atlas, speaker.words));
    const description = escape(speaker.words.description);
    const head = [
      '<meta charset="utf-8">',
      `<title>${title}</title>`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<meta name="description" content="${description}">`,
      '<meta name="color-scheme" content="light dark">',
      '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbfaf6"><meta name="theme-color" media="(prefers-color-scheme: dark)" content="#10191f">',
      `<link rel="canonical" href="${path(language)}">`,
      ...languages.map((to) => `<link rel="alternate" hreflang="${to}" href="${path(to)}">`),
      `<meta property="og:title" content="${title}"><meta property="og:description" content="${description}"><meta property="og:type" content="website">`,
      '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
      ...assets.fonts.map((href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`),
      ...assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
      ...(found ? ['<link rel="preload" href="/api/atlas" as="fetch" crossorigin>'] : []),
      ...[...assets.preload[language], ...(isPage(page) ? assets.pages[page] : [])].map((href) => `<link rel="modulepreload" href="${href}">`),
      `<script type="module" src="${assets.script}"></script>`,
    ].join('\n');
    const html = `<!doctype html>\n<html lang="${language}" data-page="${site.page}">\n<head>\n${head}\n</head>\n<body>\n<p id="offline" class="notice" hidden>${escape(speaker.words.notice.offline)}</p>\n<div id="app">${body}</div>\n</body>\n</html>\n`;
    return { status: found ? 200 : 404, html };
  };
}
