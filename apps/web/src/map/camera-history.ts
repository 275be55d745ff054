import { type Camera, readCamera, writeCamera } from '@sites/link';
import type { LinkStore } from '../page/link-store.ts';
import type { ParkMapOptions } from './engine.ts';

/** Where the map is. */
export interface MapPlace {
  readonly camera: Camera;
  /** It shows all of the answer, whatever its size. */
  readonly isFollowing: boolean;
}

/** What an entry of the history holds of the map. */
interface Kept {
  /** The hash of the camera that the reader chose last; empty where the map follows the answer. */
  readonly hand: string;
  /** Where the map was; not known while the page moves it. */
  readonly place?: MapPlace | undefined;
}

type Browser = Pick<Window, 'location' | 'history' | 'addEventListener' | 'dispatchEvent'>;

/** What moves the map and says where it is. */
interface Mover {
  readonly camera: { readonly place: MapPlace; returnTo(place: MapPlace): void };
  readonly view: { follow(camera: Camera): void };
}

const pauseMs = 250;

const isHash = (value: unknown): value is string =>
  typeof value === 'string' && readCamera(value) !== undefined;

function placeOf(at: unknown, isFollowing: boolean): MapPlace | undefined {
  const camera = isHash(at) ? readCamera(at) : undefined;
  return camera && { camera, isFollowing };
}

/**
 * Where the map is, in the hash and the entries of the history; panning never makes one. Back brings back where the
 * map was with the view, if since then only the page has moved it; what the reader moved by hand stays.
 */
export class CameraHistory {
  readonly #link: Pick<LinkStore, 'get'>;
  readonly #browser: Browser;
  readonly #stop = new AbortController();
  #mover: Mover | undefined;
  #hand: string;
  /** The hash that stands for a place, as it was written; another one was written by somebody. */
  #said: { readonly at?: string; readonly hash: string };
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** The view that the history brought back last, and whether the map went back with it. */
  #back: { readonly reading?: unknown; readonly isReturn: boolean } = { isReturn: false };

  constructor(link: Pick<LinkStore, 'get'>, browser: Browser = window) {
    this.#link = link;
    this.#browser = browser;
    this.#said = { hash: browser.location.hash };
    this.#hand = this.#kept().hand;
  }

  /** Where the map was when this entry was last seen. */
  get start(): Pick<ParkMapOptions, 'camera' | 'isFollowing' | 'isByHand'> {
    const { place } = this.#kept();
    return {
      camera: place?.camera ?? readCamera(this.#browser.location.hash),
      isFollowing: place?.isFollowing ?? false,
      isByHand: this.#hand !== '',
    };
  }

  /** The map need not follow the view that the history has brought back: it goes back itself. */
  readonly isReturning = (): boolean =>
    this.#back.reading === this.#link.get() ? this.#back.isReturn : this.#goal() !== undefined;

  /** Begins with a map; what it returns ends it. */
  watch(mover: Mover): () => void {
    this.#mover = mover;
    const { signal } = this.#stop;
    const listen = (kind: string, listener: () => void) =>
      this.#browser.addEventListener(kind, listener, { signal });
    listen('popstate', () => this.#settle());
    listen('hashchange', () => this.#read());
    this.#say(mover.camera.place);
    this.#write();
    return () => {
      clearTimeout(this.#waiting);
      this.#stop.abort();
    };
  }

  /** The reader moved the map, or gave it back to the answer. */
  readonly choose = (camera: Camera | undefined): void => {
    this.#hand = camera ? writeCamera(camera) : '';
    this.keep();
  };

  /** Where the map is enters the address and the entry once it rests. */
  readonly keep = (): void => {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#write(), pauseMs);
  };

  /** The page begins to move the map: who comes back before it is there has it moved anew. */
  readonly lose = (): void => {
    const { hand, place } = this.#kept();
    if (place) this.#replace({ hand }, this.#browser.location.hash);
  };

  /** The state of an entry is input; where it says nothing of the map, the address does. */
  #kept(): Kept {
    const { history, location } = this.#browser;
    const { hand, at, isFollowing } = (history.state?.map ?? {}) as Record<string, unknown>;
    const sent = isHash(location.hash) ? location.hash : '';
    if (hand !== '' && !isHash(hand)) return { hand: sent, place: placeOf(sent, false) };
    return { hand, place: placeOf(at, isFollowing === true) };
  }

  /** Where the map was with the view that the history has brought back, unless a hand has moved it since. */
  #goal(): MapPlace | undefined {
    const { hand, place } = this.#kept();
    return this.#link.get().isReturn && hand === this.#hand ? place : undefined;
  }

  #settle(): void {
    // What was to be written was about the entry that is left.
    clearTimeout(this.#waiting);
    // An entry without a state is an address that somebody typed.
    if (this.#browser.history.state === null) return;
    const goal = this.#goal();
    this.#back = { reading: this.#link.get(), isReturn: goal !== undefined };
    if (!goal) return this.#write();
    this.#say(goal);
    this.#mover?.camera.returnTo(goal);
  }

  #read(): void {
    const { hash } = this.#browser.location;
    const camera = readCamera(hash);
    if (hash === this.#said.hash || !camera) return;
    this.#mover?.view.follow(camera);
    this.choose(camera);
  }

  /** The address says a place already. */
  #say({ camera }: MapPlace): void {
    this.#said = { at: writeCamera(camera), hash: this.#browser.location.hash };
  }

  #write(): void {
    if (!this.#mover) return;
    const { camera, isFollowing } = this.#mover.camera.place;
    const { hash } = this.#browser.location;
    const at = writeCamera(camera);
    const byHand = at === this.#said.at ? this.#said.hash : at;
    this.#replace(
      { hand: this.#hand, at, isFollowing },
      // A hash may also name a part of the page.
      this.#hand !== '' ? byHand : isHash(hash) ? '' : hash,
    );
    this.#say({ camera, isFollowing });
  }

  #replace(map: object, hash: string): void {
    const { history, location } = this.#browser;
    try {
      history.replaceState(
        { ...history.state, map },
        '',
        `${location.pathname}${location.search}${hash}`,
      );
    } catch {
      // Where the address cannot be written, the camera stays out of it.
      return;
    }
    this.#browser.dispatchEvent(new Event('camerakept'));
  }
}
