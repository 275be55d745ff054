import { renderToString } from 'react-dom/server';
import { type Atlas, type Language, forEachLanguage } from '@sites/domain';
import { type DetailWords, type Words, makeSpeaker } from '@sites/words';
import type { ComponentType } from 'react';
import { App } from './site/App.tsx';
import { escapeHtml } from './head/escape.ts';
import { headOf } from './head/head.ts';
import { tagHtml } from './head/tags.ts';
import type { Pages } from './load-page.ts';
import { type PageKind, aboutPage, hasMap, home, isInFrame, parsePath } from './site/route.ts';
import { fixedLink } from './site/link-store.ts';
import { type Site, addressOf } from './site/site.tsx';

/** Addresses of the built files that a page asks for. */
export interface PageAssets {
  readonly script: string;
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
  /** Scripts that the first one will import. */
  readonly preload: Readonly<Record<Language, readonly string[]>>;
  /** Scripts and words of a kind of page. */
  readonly pages: Readonly<Record<PageKind, Readonly<Record<Language, readonly string[]>>>>;
  /** Words of panels. */
  readonly details: Readonly<Record<Language, readonly string[]>>;
}

interface Request {
  readonly language: Language;
  readonly page: string;
  readonly search: string;
  readonly base: string;
}

type InEach<T> = Readonly<Record<Language, T>>;

export interface RendererParts {
  readonly atlases: InEach<Atlas>;
  readonly words: InEach<Words>;
  readonly details: InEach<DetailWords>;
  readonly assets: PageAssets;
  readonly pages: Pages;
  readonly Panels: InEach<ComponentType>;
}

/** What a frame whose scripts do not run needs, with the address of the page where it has it. */
function frameNeeds({ speaker, origin, link }: Site): string {
  const address = escapeHtml(
    `${origin}${addressOf(speaker.language, { kind: home }, link.get().state)}`,
  );
  const { needsScript } = speaker.words.map;
  const way = `<a href="${address}" target="_blank" rel="noopener">${address}</a>`;
  return `<p class="frame-needs notice"><span>${escapeHtml(needsScript)} ${way}</span></p>\n`;
}

/** Renders whole pages. Nothing inline runs: the page's data comes from the API, which the head preloads. */
export function createRenderer({
  atlases,
  words,
  details,
  assets,
  pages,
  Panels,
}: RendererParts): (request: Request) => { status: 200 | 404; html: string } {
  const speakers = forEachLanguage((language) =>
    makeSpeaker(language, words[language], atlases[language]),
  );
  return ({ language, page, search, base }) => {
    const speaker = speakers[language];
    const atlas = atlases[language];
    const route = parsePath(page, atlas);
    const { kind } = route;
    const isThere = kind !== 'not-found';
    const site: Site = {
      speaker,
      atlas,
      now: atlas,
      ...route,
      search,
      origin: base,
      Panel: Panels[language],
      link: fixedLink(search, atlas),
    };
    const body = renderToString(<App site={site} Page={pages[language][kind]} />);
    const opensPanel = hasMap(kind) && /(?:^|[?&])(?:park|show)=/.test(search);
    const scripts = isThere
      ? [
          ...assets.preload[language],
          ...assets.pages[kind][language],
          ...(opensPanel ? assets.details[language] : []),
        ]
      : [];
    const head = [
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="color-scheme" content="light dark">',
      '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbfaf6">',
      '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#10191f">',
      ...headOf({
        route,
        atlas,
        speaker,
        detail: details[language],
        base,
        search,
      }).map(tagHtml),
      '<link rel="icon" href="/favicon.ico" sizes="48x48">',
      '<link rel="icon" href="/icon.svg" type="image/svg+xml" sizes="any">',
      '<link rel="apple-touch-icon" href="/apple-touch-icon.png">',
      `<link rel="manifest" href="/${language}/manifest.webmanifest">`,
      ...assets.fonts.map(
        (href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`,
      ),
      ...assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
      ...(isThere
        ? [`<link rel="preload" href="/api/atlas?lang=${language}" as="fetch" crossorigin>`]
        : []),
      ...scripts.map((href) => `<link rel="modulepreload" href="${href}">`),
      `<script type="module" src="${assets.script}"></script>`,
    ].join('\n');
    const about = [
      `data-page="${escapeHtml(page)}"`,
      `data-kind="${kind}"`,
      `data-stands="${aboutPage(kind).stands}"`,
      `data-origin="${escapeHtml(base)}"`,
    ].join(' ');
    const offline = escapeHtml(speaker.words.notice.offline);
    const html = `<!doctype html>
<html lang="${language}" ${about}>
<head>
${head}
</head>
<body>
<p id="offline" class="notice" hidden>${offline}</p>
${isInFrame(kind) ? frameNeeds(site) : ''}<div id="app">${body}</div>
</body>
</html>
`;
    return { status: isThere ? 200 : 404, html };
  };
}
