import type { Release } from '../release.ts';

// What the worker uses of its surroundings: the types of pages and those of workers cannot stand in one program.
interface Waitable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
export interface Fetched extends Waitable {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Waitable {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
interface Synced extends Waitable {
  readonly tag: string;
}
interface Events {
  readonly install: Waitable;
  readonly activate: Waitable;
  readonly fetch: Fetched;
  readonly message: Told;
  readonly sync: Synced;
}

interface Scope {
  /** Written before the worker's own code by the server. */
  readonly release: Release;
  readonly location: Location;
  readonly navigator: {
    readonly languages: readonly string[];
    /** Old browsers have none. */
    readonly locks?: LockManager;
  };
  readonly clients: {
    matchAll(which: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof Events>(kind: K, listener: (event: Events[K]) => void): void;
}

// The types in use here call it a window.
export const scope = globalThis as unknown as Scope;
