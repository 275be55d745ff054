import type { Map } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Park } from '@sites/domain';
import { Drawing } from './drawing.ts';
import { type ParkMapOptions, startEngine, styleOf, watchGraphics } from './engine.ts';
import { Pointer } from './pointer.ts';
import { View } from './view.ts';

/** The map as the page knows it. Equal input does nothing. */
export class ParkMap {
  readonly view: View;
  readonly drawing: Drawing;
  readonly pointer: Pointer;
  readonly #map: Map;
  readonly #options: ParkMapOptions;
  readonly #stop = new AbortController();
  #hasOpened = false;

  constructor(options: ParkMapOptions) {
    const map = startEngine(options);
    this.#map = map;
    this.#options = options;
    map.once('idle', options.onIdle);
    watchGraphics(map, options, this.#stop.signal);
    this.view = new View(map, options);
    this.drawing = new Drawing(map, options);
    this.pointer = new Pointer(map, options);
    window
      .matchMedia('(prefers-color-scheme: dark)')
      .addEventListener('change', () => map.setStyle(styleOf(options), { diff: false }), {
        signal: this.#stop.signal,
      });
  }

  /** The park or place whose panel is open; it shows the radius in which it lies, and comes into view. */
  setSelected(
    park: Park | undefined,
    zone: string | undefined,
    at: Park['location'] | undefined,
  ): void {
    if (park) this.drawing.mark({ source: 'parks', id: park.id });
    else this.drawing.mark(zone ? { source: 'zones', id: zone } : undefined);
    this.drawing.setRing(at);
    this.drawing.setPoint(park ? undefined : at);
    // A link's own camera is what its sender saw: opening it moves nothing.
    const isAsSent = !this.#hasOpened && this.#options.camera !== undefined;
    this.#hasOpened = true;
    if (at && !isAsSent) this.view.showAndTell([at.lon, at.lat]);
  }

  /** What a near filter covers; empty where there is none. It comes into view, unless the link says what is. */
  setNear(shape: FeatureCollection): void {
    this.drawing.setNear(shape);
    const point = shape.features.find(({ geometry }) => geometry.type === 'Point')?.geometry;
    if (point?.type !== 'Point' || this.#options.camera) return;
    const [lon = 0, lat = 0] = point.coordinates;
    this.view.show([lon, lat]);
  }

  destroy(): void {
    this.#stop.abort();
    this.#map.remove();
  }
}
