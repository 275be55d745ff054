import type { Map } from 'maplibre-gl';
import type { Park } from '@sites/domain';
import { AnswerCamera } from './answer-camera.ts';
import { CoastInFull } from './coast-in-full.ts';
import { Drawing } from './drawing.ts';
import { type ParkMapOptions, startEngine, styleOf, watchGraphics } from './engine.ts';
import { LabelLayer } from './labels/label-layer.ts';
import { iconPlaces } from './icon-places.ts';
import { closedBoxes } from './closed-boxes.ts';
import { makeRoom } from './yielding.ts';
import { Pointer } from './pointer.ts';
import { letterScale } from './tokens.ts';
import { View } from './view.ts';

/** The map as the page knows it. Equal input does nothing. */
export class ParkMap {
  readonly view: View;
  readonly camera: AnswerCamera;
  readonly drawing: Drawing;
  readonly labels: LabelLayer;
  readonly pointer: Pointer;
  readonly #map: Map;
  readonly #stop = new AbortController();

  constructor(options: ParkMapOptions) {
    const map = startEngine(options);
    this.#map = map;
    map.once('idle', options.onIdle);
    watchGraphics(map, options, this.#stop.signal);
    this.view = new View(map, options);
    this.camera = new AnswerCamera(map, this.view, {
      closed: () => closedBoxes(options.container),
      ...options,
    });
    this.drawing = new Drawing(map, options);
    this.labels = new LabelLayer(map, {
      closed: () => closedBoxes(options.container),
      icons: () => iconPlaces(map, options.features, this.drawing.shown),
      onPins: (pins) => makeRoom(options.container, pins),
      onPlaced: (taken) => this.drawing.setTaken(taken),
    });
    this.pointer = new Pointer(map, this.labels, options);
    const coast = new CoastInFull(map);
    const restyle = () => map.setStyle(styleOf(options, coast.shape), { diff: false });
    window
      .matchMedia('(prefers-color-scheme: dark)')
      .addEventListener('change', restyle, { signal: this.#stop.signal });
    // A key or an overview that opens takes room from names.
    options.container.parentElement?.addEventListener('toggle', () => this.labels.place(), {
      capture: true,
      signal: this.#stop.signal,
    });
    let scale = letterScale();
    map.on('resize', () => {
      if (letterScale() === scale) return;
      scale = letterScale();
      restyle();
    });
  }

  /** The park or place whose panel is open; it shows the radius in which it lies. */
  setSelected(
    park: Park | undefined,
    zone: string | undefined,
    at: Park['location'] | undefined,
  ): void {
    if (park) this.drawing.mark({ source: 'parks', id: park.id });
    else this.drawing.mark(zone ? { source: 'zones', id: zone } : undefined);
    this.drawing.setRing(at);
    this.drawing.setPoint(park ? undefined : at);
  }

  destroy(): void {
    this.#stop.abort();
    this.labels.destroy();
    this.#map.remove();
  }
}
