import type { Atlas, Language } from '@sites/domain';

/** What a page is asked for. */
export interface PageRequest {
  readonly language: Language;
  /** Path below the language: empty for the map and list, `data` for the page about the data. */
  readonly page: string;
  readonly search: string;
  readonly base: string;
}
export interface Page {
  readonly status: 200 | 404;
  readonly html: string;
}

/** What the server knows of the front end, which is handed to it: neither room imports the other. */
export interface FrontEnd {
  readonly renderPage: (request: PageRequest) => Page;
  /** Whether there is a page at a path below the language. */
  readonly isPage: (path: string) => boolean;
}

export interface FrontEndParts {
  readonly atlas: Atlas;
  readonly atlases: Readonly<Record<Language, Atlas>>;
  /** What the build wrote about its files; without it, pages name the sources. */
  readonly manifest?: unknown;
}
export type CreateFrontEnd = (parts: FrontEndParts) => Promise<FrontEnd>;
