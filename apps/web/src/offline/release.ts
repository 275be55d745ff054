import type { Language } from '@sites/domain';

/**
 * A file that a device keeps: its address, the SHA-256 of its content in base64, its bytes on the way, and the
 * languages that need it; without them, every one does.
 */
export type KeptFile = readonly [
  path: string,
  sha256: string,
  bytes: number,
  languages?: readonly Language[],
];

/** What a reader sees where a device has nothing to show and the network neither. */
interface Refusal {
  readonly title: string;
  readonly text: string;
  readonly again: string;
}

/** What one release of the site consists of, as the worker of a device is told. */
export interface Release {
  readonly version: string;
  readonly data: { readonly version: string; readonly compiled: string };
  readonly files: readonly KeptFile[];
  readonly refusals: Readonly<Record<Language, Refusal>>;
}

/** The document that stands for every page of a language where the server cannot be reached. */
export const shellPath = (language: Language): string => `/${language}/shell`;
export const workerPath = '/worker.js';
/** Held by pages that are still being drawn: what a worker fetches ahead would take their network. */
export const drawingLock = 'drawing';

/** What a device holds of a release. */
export interface Kept {
  readonly version: string;
  readonly data: Release['data'];
  readonly languages: readonly Language[];
  /** Bytes on the way: of what is kept, and of all languages. */
  readonly bytes: number;
  readonly allBytes: number;
}

/** What a page asks of the worker, over a channel of its own for the answers. */
export type Asked =
  | { readonly ask: 'state' }
  | { readonly ask: 'keep'; readonly languages: readonly Language[] }
  | { readonly ask: 'take-over' };

export type Answered =
  | { readonly is: 'kept'; readonly kept: Kept }
  | { readonly is: 'progress'; readonly done: number; readonly of: number }
  | { readonly is: 'failed'; readonly why: 'full' | 'network' };
