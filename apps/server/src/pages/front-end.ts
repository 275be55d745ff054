import type { Atlas, Language, PlaceCollection } from '@sites/domain';

/** What a page is asked for. */
export interface PageRequest {
  readonly language: Language;
  /** Path below the language: empty for the map and list, `data` for the page about the data. */
  readonly page: string;
  readonly search: string;
  readonly base: string;
  /** The path that leads nowhere, for the page that says so. */
  readonly asked?: string;
}
export interface Page {
  readonly status: 200 | 404;
  readonly html: string;
}

/** What the server has to know of a page to send it. */
export interface KnownPage {
  /** Keys of an address that this page alone has a use for. */
  readonly form: readonly string[];
  /** Whether other sites may show it in a frame. */
  readonly mayBeFramed: boolean;
  /** Whether no browser and no proxy is to keep it. */
  readonly isPrivate?: boolean;
  /** Its present path, where it was asked for by an id that was retired. */
  readonly movedTo?: string;
}

/** What the server knows of the front end, which is handed to it: neither room imports the other. */
export interface FrontEnd {
  readonly renderPage: (request: PageRequest) => Page;
  /** The page at a path below the language, where there is one. */
  readonly findPage: (path: string) => KnownPage | undefined;
  /** Path of the page that visitors begin with. */
  readonly home: string;
  /** Path of the page about the data. */
  readonly aboutData: string;
  /** Collections whose places have pages. */
  readonly pagedCollections: readonly PlaceCollection[];
  /** Paths of the pages that search engines are told of. */
  readonly listedPaths: readonly string[];
  /** Addresses of the styles that every page has. */
  readonly styles: readonly string[];
  /** What lets a device show the site without network; absent where tests need none. */
  readonly offline?: {
    /** Documents that a device keeps, by path. */
    readonly shells: readonly (readonly [path: string, html: string])[];
    readonly workerPath: string;
    /** The script at that path, out of all that the server sends and what `read` reads of a built file. */
    readonly writeWorker: (
      sent: readonly (readonly [path: string, sha256: string, bytes: number])[],
      read: (path: string) => string,
    ) => string;
  };
}

interface FrontEndParts {
  readonly atlas: Atlas;
  readonly atlases: Readonly<Record<Language, Atlas>>;
  /** What the build wrote about its files; without it, pages name the sources. */
  readonly manifest?: unknown;
  /** Who answers for what enquiries hold: pages name them where no script runs. */
  readonly controller?: { readonly name: string; readonly contact: string } | null | undefined;
  /** How long an enquiry is kept. */
  readonly retentionMonths?: number;
  /** Whether devices may keep the site, to show it without network. */
  readonly isKept?: boolean;
  readonly publicUrl?: string | undefined;
}
export type CreateFrontEnd = (parts: FrontEndParts) => Promise<FrontEnd>;
