import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { type Atlas, type Language, onceForEachLanguage } from '@sites/domain';
import { opensPanel } from '@sites/link';
import { type DetailWords, type Words, makeSpeaker } from '@sites/words';
import type { ComponentType } from 'react';
import { Document } from './Document.tsx';
import { App } from './site/App.tsx';
import { headOf } from './head/head.ts';
import type { Pages } from './load-page.ts';
import { type PageKind, hasMap, parsePath } from './page/route.ts';
import { fixedLink } from './page/link-store.ts';
import type { LaterParts, Site } from './page/site.tsx';

/** Addresses of the built files that a page asks for. */
export interface PageAssets {
  readonly script: string;
  readonly styles: Readonly<Record<PageKind, readonly string[]>>;
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
  readonly asked?: string | undefined;
}

type InEach<T> = Readonly<Record<Language, T>>;

export interface RendererParts {
  /** Whether devices may keep the site. */
  readonly isKept?: boolean | undefined;
  readonly atlases: InEach<Atlas>;
  readonly words: InEach<Words>;
  readonly details: InEach<DetailWords>;
  readonly assets: PageAssets;
  readonly pages: Pages;
  readonly Panels: InEach<ComponentType>;
  readonly parts: InEach<LaterParts>;
  readonly controller?: Site['controller'];
  readonly retentionMonths?: number | undefined;
  /** Where the site is reached, if a setting says so. */
  readonly publicUrl?: string | undefined;
}

/** Tells pages that their address was set, and not only taken from the request. */
export const publicAttribute = (publicUrl: string | undefined) =>
  publicUrl === undefined ? {} : { 'data-public': 'yes' };

/** Renders whole pages. */
export function createRenderer({
  atlases,
  words,
  details,
  assets,
  pages,
  Panels,
  parts,
  controller,
  retentionMonths,
  isKept = true,
  publicUrl,
}: RendererParts): (request: Request) => { status: 200 | 404; html: string } {
  const speakers = onceForEachLanguage((language) =>
    makeSpeaker(language, words[language], atlases[language]),
  );
  return ({ language, page, search, base, asked }) => {
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
      asked,
      origin: base,
      Panel: Panels[language],
      parts: parts[language],
      controller,
      retentionMonths,
      link: fixedLink(search, atlas),
    };
    // By itself, as the browser takes it over by itself.
    const app = renderToString(<App site={site} Page={pages[language][kind]} />);
    const ahead = isThere
      ? [
          ...assets.preload[language],
          ...assets.pages[kind][language],
          ...(hasMap(kind) && opensPanel(search) ? assets.details[language] : []),
        ]
      : [];
    const tags = headOf({ route, atlas, speaker, detail: details[language], base, search });
    const files = { ...assets, styles: assets.styles[kind], ahead: [...new Set(ahead)] };
    const html = renderToStaticMarkup(
      <Document
        site={site}
        page={page}
        tags={tags}
        files={files}
        app={app}
        attributes={{ ...(!isKept && { 'data-offline': 'off' }), ...publicAttribute(publicUrl) }}
      />,
    );
    return { status: isThere ? 200 : 404, html: `<!doctype html>${html}` };
  };
}
