import type { Map } from 'maplibre-gl';
import type { Camera } from '@sites/link';
import { type ParkMapOptions, homeOf } from './engine.ts';
import type { Look } from './look.ts';

/** How long a move takes: no time at all for who wants no motion. */
const lasting = (ms: number): number =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : ms;

/** What of the map is in view: moves it, and tells where it is. */
export class View {
  readonly #map: Map;
  readonly #options: ParkMapOptions;

  constructor(map: Map, options: ParkMapOptions) {
    this.#map = map;
    this.#options = options;
    map.on('moveend', (event) => {
      if ('originalEvent' in event && event.originalEvent) this.#tellCamera();
    });
    map.on('moveend', () => this.tellParks());
  }

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), lat, lon: lng };
  }

  #tellCamera(): void {
    this.#options.onCamera(this.#camera());
  }

  /** Tells which parks have their point in view. */
  tellParks(): void {
    const view = this.#map.getBounds();
    const inside = this.#options.parks.filter(({ location }) =>
      view.contains([location.lon, location.lat]),
    );
    this.#options.onView(new Set(inside.map(({ id }) => id)));
  }

  /** Moves to a point that is not in view; whether it did. */
  show(at: [number, number]): boolean {
    if (this.#map.getBounds().contains(at)) return false;
    this.#map.easeTo({ center: at, duration: lasting(500) });
    return true;
  }

  /** Moves to a point that is not in view, and tells where that led. */
  showAndTell(at: [number, number]): void {
    if (this.show(at)) this.#map.once('moveend', () => this.#options.onMoved(this.#camera()));
  }

  /** Goes where an address says. */
  follow({ zoom, lat, lon }: Camera): void {
    this.#map.jumpTo({ center: [lon, lat], zoom });
  }

  zoom(by: 1 | -1): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + by, duration: lasting(200) });
    this.#map.once('moveend', () => this.#tellCamera());
  }

  look({ lon, lat, zoom }: Look): void {
    this.#map.easeTo({ center: [lon, lat], zoom, duration: lasting(600) });
    this.#map.once('moveend', () => this.#tellCamera());
  }

  /** Back to the whole province; the link then holds no camera. */
  reset(): void {
    this.#map.fitBounds(homeOf(this.#options), { padding: 24, duration: lasting(400) });
    this.#options.onCamera(undefined);
  }
}
