import { type Atlas, shortVersion } from '@sites/domain';
import {
  type LinkState,
  type Rejected,
  heeded,
  ofToday,
  readLink,
  withoutTracking,
  writeBar,
  writeLink,
} from '@sites/link';
import { type Entry, type Overlay, isInSheet, isSameView, nameOf, readEntry } from './overlays.ts';

/**
 * How a change enters the history: filters and selections can be gone back from, panning not (where the map then is:
 * `map/camera-history.ts`). Typing and dragging are bursts: the first change can be gone back from, what follows at
 * once replaces it. To leave a panel is to go back, where the entry right under it is the view without it.
 */
export type Mode = 'push' | 'replace' | 'burst' | 'leave';

/** What an address says, and what it is shown with. */
interface Reading {
  /** The view: what the address says, with what the device adds where the address is silent. */
  readonly state: LinkState;
  /** Values that were dropped, as long as the reader has changed nothing. */
  readonly rejected: readonly Rejected[];
  /** The query of the address. */
  readonly query: string;
  /** What is open over the view, the topmost last; the address says nothing of it. */
  readonly over: readonly Overlay[];
  /** The history brought the view back, and nothing has changed it since. */
  readonly isReturn?: boolean;
}

export interface LinkStore {
  get(): Reading;
  go(state: LinkState, mode: Mode): void;
  /** Opens something over the view, as an entry of the history that Back leaves. */
  open(name: Overlay): void;
  close(name: Overlay): void;
  subscribe(onChange: () => void): () => void;
  /** Shows the device's own shortlist wherever an address names none. The address stays as its sender wrote it. */
  recall(ownStars: () => readonly string[]): void;
}

const nothing = () => {};

/** The link of a page that nobody can change: what the server renders. */
export function fixedLink(search: string, atlas: Atlas): LinkStore {
  const reading = { ...readLink(search, atlas), query: search, over: [] };
  return {
    get: () => reading,
    go: nothing,
    open: nothing,
    close: nothing,
    subscribe: () => nothing,
    recall: nothing,
  };
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

/** A browser answers a step back at once; a frame that is not heard at all goes on after this time. */
const backMs = 500;

type Browser = Pick<Window, 'location' | 'history' | 'addEventListener'>;

/** The address bar as state: the only place that touches the history. */
export function browserLink(atlas: Atlas, browser: Browser = window): LinkStore {
  const { location, history } = browser;
  let ownStars = (): readonly string[] => [];
  const shown = (asked: Reading): Reading => {
    const { state, rejected } = asked;
    const isSilent =
      state.stars.length === 0 &&
      state.compare.length === 0 &&
      !rejected.some(({ key }) => key === 'star');
    const stars = isSilent ? ownStars() : [];
    return stars.length > 0 ? { ...asked, state: { ...state, stars } } : asked;
  };
  const readHere = (over: Reading['over']): Reading => {
    const { state, rejected } = readLink(location.search, atlas);
    const query = location.search.slice(1);
    return shown({ state: ofToday(state, atlas.version), rejected, query, over });
  };
  const meaning = ({ state }: Reading) => writeBar(stamped(state, atlas.version));
  const named = (one: Reading) => nameOf(meaning(one), one.over);

  let entry: Entry = readEntry(history.state) ?? { over: [] };
  let reading = readHere(entry.over);
  /** The view that the entry of the history holds. */
  let held = named(reading);
  /** Set while the browser goes back: what is to be written then. */
  let leaving: (() => void)[] | undefined;

  const put = (mode: 'push' | 'replace', next: Reading) => {
    if (leaving) {
      leaving.push(() => put(mode, next));
      return;
    }
    const address = `${location.pathname}${next.query && `?${next.query}`}${location.hash}`;
    // What others keep in an entry stays, and goes along into the next one.
    entry = { ...history.state, over: next.over, under: mode === 'push' ? held : entry.under };
    held = named(next);
    try {
      if (mode === 'push') history.pushState(entry, '', address);
      else history.replaceState(entry, '', address);
    } catch {
      // A frame without an origin of its own, or a browser that has had too many: the view changes all the same.
      entry = { over: next.over };
    }
  };
  const arrived = withoutTracking(location.search);
  put('replace', { ...reading, query: arrived });
  reading = readHere(entry.over);

  let waiting: ReturnType<typeof setTimeout> | undefined;
  let lastBurst = Number.NEGATIVE_INFINITY;
  const listeners = new Set<() => void>();
  const show = (next: Reading) => {
    reading = next;
    for (const listener of listeners) listener();
  };
  const write = (mode: 'push' | 'replace') => {
    clearTimeout(waiting);
    waiting = undefined;
    put(mode, reading);
  };
  const finish = () => {
    const writes = leaving ?? [];
    leaving = undefined;
    for (const one of writes) one();
  };
  /** Shows what lies under the entry, and has the browser follow. */
  const leave = (next: Reading) => {
    leaving = [];
    const mine = leaving;
    show(next);
    history.back();
    setTimeout(() => {
      if (leaving !== mine) return;
      finish();
      write('replace');
    }, backMs);
  };

  browser.addEventListener('popstate', () => {
    const isWaiting = waiting !== undefined;
    const found = readEntry(history.state);
    const before = reading;
    const { under } = entry;
    const over = found?.over ?? [];
    const there = readHere(over);
    // What is only closed leaves the view as it is, its notice too.
    const here = there.query === before.query ? { ...before, over } : there;
    entry = found ?? { over: [] };
    const left = held;
    held = named(here);
    const isReturn = !isSameView(left, held);
    if (leaving) {
      const isChanged = isWaiting || leaving.length > 0;
      finish();
      if (!isChanged) show({ ...here, isReturn });
      return;
    }
    clearTimeout(waiting);
    waiting = undefined;
    // To go back from a sheet closes it, no more: what was chosen in it stays, as a step of its own.
    if (isInSheet(before.over) && held === under && meaning(before) !== meaning(here)) {
      show({ ...before, over, isReturn: false });
      put('push', reading);
    } else show({ ...here, isReturn });
  });
  return {
    get: () => reading,
    go(asked, mode) {
      const state = heeded(asked, atlas);
      if (waiting) write('replace');
      const { over } = reading;
      const query = writeBar(stamped(state, atlas.version));
      const next = shown({ state, rejected: [], query, over });
      const isNewBurst = mode === 'burst' && performance.now() - lastBurst > burstMs;
      lastBurst = mode === 'burst' ? performance.now() : Number.NEGATIVE_INFINITY;
      if (mode === 'leave' && !leaving && named(next) === entry.under) {
        leave(next);
        return;
      }
      reading = next;
      const isStep = mode === 'push' || mode === 'leave';
      if (isStep || isNewBurst) write(isInSheet(over) ? 'replace' : 'push');
      else waiting = setTimeout(() => write('replace'), pauseMs);
      show(reading);
    },
    open(name) {
      if (reading.over.at(-1) === name) return;
      if (waiting) write('replace');
      reading = { ...reading, over: [...reading.over, name] };
      put('push', reading);
      show(reading);
    },
    close(name) {
      const at = reading.over.lastIndexOf(name);
      if (at < 0) return;
      if (waiting) write('replace');
      const next = { ...reading, over: reading.over.slice(0, at) };
      if (!leaving && named(next) === entry.under) {
        leave(next);
        return;
      }
      put(isInSheet(reading.over) ? 'replace' : 'push', next);
      show(next);
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    recall(own) {
      ownStars = own;
      show(shown(reading));
      held = named(reading);
    },
  };
}
