import type { LngLatBounds, Map, PaddingOptions } from 'maplibre-gl';
import type { Camera } from '@sites/link';
import { type ParkMapOptions, homeOf } from './engine.ts';
import type { Look } from './look.ts';

/** How long a move takes: no time at all for who wants no motion. */
const lasting = (ms: number): number =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : ms;

/** Whether a hand moved the map, not the page. */
const isOfReader = (event: object): boolean =>
  'originalEvent' in event && event.originalEvent !== undefined;

/** What of the map is in view: moves it, and tells where it is. */
export class View {
  readonly #map: Map;
  readonly #options: ParkMapOptions;
  /** A hand moved the map, and nobody was told where to. */
  #isUntold = false;
  /** A wheel was turned over the map: the move that follows does not say whose it is. */
  #isTurned = false;
  /** Called when the reader chooses what the map shows. */
  onReader: () => void = () => {};

  constructor(map: Map, options: ParkMapOptions) {
    this.#map = map;
    this.#options = options;
    // Where two fingers or a key are asked for, as in a frame, a wheel alone scrolls the page around the map.
    map.on('wheel', ({ originalEvent: { ctrlKey, metaKey } }) => {
      this.#isTurned = options.gestures === undefined || ctrlKey || metaKey;
    });
    map.on('movestart', (event) => {
      if (!isOfReader(event) && !this.#isTurned) return;
      this.#isUntold = true;
      this.onReader();
    });
    map.on('moveend', (event) => {
      if (this.#isUntold || isOfReader(event)) this.#tellCamera();
      else options.onMoved();
    });
    // A turn of the wheel may come to rest without an end of its own.
    map.on('idle', () => {
      if (this.#isUntold) this.#tellCamera();
    });
    map.on('moveend', () => this.tellParks());
  }

  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), lat, lon: lng };
  }

  #tellCamera(): void {
    this.#isUntold = false;
    this.#isTurned = false;
    this.#options.onCamera(this.camera);
  }

  /** Tells which parks have their point in view. */
  tellParks(): void {
    const view = this.#map.getBounds();
    const inside = this.#options.parks.filter(({ location }) =>
      view.contains([location.lon, location.lat]),
    );
    this.#options.onView(new Set(inside.map(({ id }) => id)));
  }

  /** Moves to a point, `offset` pixels from the middle of the map. */
  show(at: [number, number], offset: [number, number]): void {
    this.#options.onMoving();
    this.#map.easeTo({ center: at, offset, duration: lasting(500) });
  }

  /** Goes back to where the map was. */
  returnTo({ zoom, lat, lon }: Camera): void {
    this.#map.easeTo({ center: [lon, lat], zoom, duration: lasting(600) });
  }

  /** Shows a box between paddings, no closer than a zoom. */
  fit(
    bounds: LngLatBounds,
    padding: PaddingOptions,
    maxZoom: number,
    ms: number | undefined = 600,
  ): void {
    this.#options.onMoving();
    this.#map.fitBounds(bounds, { padding, maxZoom, linear: true, duration: lasting(ms) });
  }

  /** What the map shows without a camera in the link. */
  toHome(ms: number | undefined = 500): void {
    this.#options.onMoving();
    this.#map.fitBounds(homeOf(this.#options), { padding: 24, duration: lasting(ms) });
  }

  /** The link holds no camera any more. */
  forget(): void {
    this.#options.onCamera(undefined);
  }

  /** Goes where an address says. */
  follow({ zoom, lat, lon }: Camera): void {
    this.onReader();
    this.#map.jumpTo({ center: [lon, lat], zoom });
  }

  zoom(by: 1 | -1): void {
    this.onReader();
    this.#map.easeTo({ zoom: this.#map.getZoom() + by, duration: lasting(200) });
    this.#map.once('moveend', () => this.#tellCamera());
  }

  look({ lon, lat, zoom }: Look): void {
    this.onReader();
    this.#map.easeTo({ center: [lon, lat], zoom, duration: lasting(600) });
    this.#map.once('moveend', () => this.#tellCamera());
  }

  /** Back to the whole province; the link then holds no camera. */
  reset(): void {
    this.toHome();
    this.forget();
  }
}
