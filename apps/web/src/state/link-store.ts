import { shortVersion } from '@sites/domain';
import {
  type LinkAtlas,
  type LinkState,
  type Rejected,
  ofToday,
  readLink,
  writeBar,
  writeLink,
} from '@sites/link';

/**
 * How a change enters the history: filters and selections can be gone back from, panning not. Typing and dragging
 * are bursts: the first change can be gone back from, what follows at once replaces it.
 */
export type Mode = 'push' | 'replace' | 'burst';

export interface LinkStore {
  get(): { readonly state: LinkState; readonly rejected: readonly Rejected[] };
  go(state: LinkState, mode: Mode): void;
  subscribe(onChange: () => void): () => void;
}

/** The link of a page that nobody can change: what the server renders. */
export function fixedLink(search: string, atlas: LinkAtlas): LinkStore {
  const reading = readLink(search, atlas);
  return { get: () => reading, go: () => {}, subscribe: () => () => {} };
}

/** Changes nearer together than this are one burst. */
const burstMs = 1500;

/** At most four entries a second: browsers refuse more, and nobody reads them. */
const pauseMs = 250;

/** A state with the version of the data that it shows: today's, unless the link named another. The first view needs none. */
export const stamped = (state: LinkState, today: string): LinkState =>
  writeLink(state) === '' || state.version ? state : { ...state, version: shortVersion(today) };

/** The address bar as state: the only place that touches the history. */
export function browserLink(
  atlas: LinkAtlas & { readonly version: string },
  { location, history }: Window = window,
): LinkStore {
  const readHere = () => {
    const { state, rejected } = readLink(location.search, atlas);
    return { state: ofToday(state, atlas.version), rejected };
  };
  let reading = readHere();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let lastBurst = Number.NEGATIVE_INFINITY;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const write = (mode: 'push' | 'replace') => {
    waiting = undefined;
    const query = writeBar(stamped(reading.state, atlas.version));
    const address = `${location.pathname}${query ? `?${query}` : ''}${location.hash}`;
    if (mode === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  window.addEventListener('popstate', () => {
    reading = readHere();
    tell();
  });
  return {
    get: () => reading,
    go(state, mode) {
      if (waiting) {
        clearTimeout(waiting);
        write('replace');
      }
      reading = { state, rejected: [] };
      const isNewBurst = mode === 'burst' && performance.now() - lastBurst > burstMs;
      lastBurst = mode === 'burst' ? performance.now() : Number.NEGATIVE_INFINITY;
      if (mode === 'push' || isNewBurst) write('push');
      else waiting = setTimeout(() => write('replace'), pauseMs);
      tell();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
