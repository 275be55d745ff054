import { type Atlas, shortVersion } from '@sites/domain';
import {
  type LinkState,
  type Rejected,
  ofToday,
  readLink,
  withoutTracking,
  writeBar,
  writeLink,
} from '@sites/link';

/**
 * How a change enters the history: filters and selections can be gone back from, panning not. Typing and dragging
 * are bursts: the first change can be gone back from, what follows at once replaces it.
 */
export type Mode = 'push' | 'replace' | 'burst';

/** What an address says, and what it is shown with. */
interface Reading {
  /** The view: what the address says, with what the device adds where the address is silent. */
  readonly state: LinkState;
  /** Values that were dropped, as long as the reader has changed nothing. */
  readonly rejected: readonly Rejected[];
  /** The query of the address. */
  readonly query: string;
}

export interface LinkStore {
  get(): Reading;
  go(state: LinkState, mode: Mode): void;
  subscribe(onChange: () => void): () => void;
  /** Shows the device's own shortlist wherever an address names none. The address stays as its sender wrote it. */
  recall(ownStars: () => readonly string[]): void;
}

/** The link of a page that nobody can change: what the server renders. */
export function fixedLink(search: string, atlas: Atlas): LinkStore {
  const reading = { ...readLink(search, atlas), query: search };
  return { get: () => reading, go: () => {}, subscribe: () => () => {}, recall: () => {} };
}

/** Changes nearer together than this are one burst. */
const burstMs = 1500;

/** At most four entries a second: browsers refuse more, and nobody reads them. */
const pauseMs = 250;

/**
 * A state with the version of the data that it shows: today's, unless the link named another. The first view
 * needs none.
 */
export const stamped = (state: LinkState, today: string): LinkState =>
  writeLink(state) === '' || state.version ? state : { ...state, version: shortVersion(today) };

type Browser = Pick<Window, 'location' | 'history' | 'addEventListener'>;

/** The address bar as state: the only place that touches the history. */
export function browserLink(atlas: Atlas, browser: Browser = window): LinkStore {
  const { location, history } = browser;
  let ownStars = (): readonly string[] => [];
  const shown = (asked: Reading): Reading => {
    const isSilent =
      asked.state.stars.length === 0 && !asked.rejected.some(({ key }) => key === 'star');
    const stars = isSilent ? ownStars() : [];
    return stars.length > 0 ? { ...asked, state: { ...asked.state, stars } } : asked;
  };
  const readHere = (): Reading => {
    const { state, rejected } = readLink(location.search, atlas);
    const query = location.search.slice(1);
    return shown({ state: ofToday(state, atlas.version), rejected, query });
  };
  const put = (mode: 'push' | 'replace', query: string) => {
    const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
    try {
      if (mode === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // A frame without an origin of its own, or a browser that has had too many: the view changes all the same.
    }
  };
  const arrived = withoutTracking(location.search);
  if (arrived.length < location.search.slice(1).length) put('replace', arrived);
  let reading = readHere();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let lastBurst = Number.NEGATIVE_INFINITY;
  const listeners = new Set<() => void>();
  const show = (next: Reading) => {
    reading = next;
    for (const listener of listeners) listener();
  };
  const write = (mode: 'push' | 'replace') => {
    waiting = undefined;
    put(mode, reading.query);
  };
  browser.addEventListener('popstate', () => {
    clearTimeout(waiting);
    waiting = undefined;
    show(readHere());
  });
  return {
    get: () => reading,
    go(state, mode) {
      if (waiting) {
        clearTimeout(waiting);
        write('replace');
      }
      const query = writeBar(stamped(state, atlas.version));
      reading = shown({ state, rejected: [], query });
      const isNewBurst = mode === 'burst' && performance.now() - lastBurst > burstMs;
      lastBurst = mode === 'burst' ? performance.now() : Number.NEGATIVE_INFINITY;
      if (mode === 'push' || isNewBurst) write('push');
      else waiting = setTimeout(() => write('replace'), pauseMs);
      show(reading);
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    recall(own) {
      ownStars = own;
      show(shown(reading));
    },
  };
}
