import { GeoJSONSource, type Map } from 'maplibre-gl';
import { circle } from '@turf/turf';
import type { Feature, FeatureCollection } from 'geojson';
import { type Park, pointLayers } from '@sites/domain';
import { type Layer, layers } from '@sites/link';
import type { ParkMapOptions } from './engine.ts';
import { type Drawn, drawHatch, drawIcon } from './icons.ts';
import type { ParkPaint } from './paint.ts';
import type { RoadLine } from './road-lines.ts';
import { styleLayers } from './style.ts';
import { letterScale, readTokens } from './tokens.ts';

/** A park or zone whose shape is marked. */
interface Marked {
  readonly source: 'parks' | 'zones';
  readonly id: string;
}
interface Point {
  readonly lon: number;
  readonly lat: number;
}
/** A name where it is written over the map. */
interface Taken extends Point {
  readonly text: string;
}

const isSamePaint = (a: ParkPaint, b: ParkPaint): boolean =>
  a.paint === b.paint && a.dashed === b.dashed && a.possible === b.possible && a.faint === b.faint;

/** What is drawn over the style. It remembers all of it, as a change of style takes it away. */
export class Drawing {
  readonly #map: Map;
  readonly #options: ParkMapOptions;
  #paints = new globalThis.Map<string, ParkPaint>();
  #selected: Marked | undefined;
  #hovered: string | undefined;
  #layers: readonly Layer[] = layers;
  #ring: Park['location'] | undefined;
  #point: Point | undefined;
  #hidden: readonly string[] = [];
  #near: readonly Feature[] = [];
  #roads: readonly Feature[] = [];
  #taken: readonly Taken[] = [];

  constructor(map: Map, options: ParkMapOptions) {
    this.#map = map;
    this.#options = options;
    map.on('style.load', () => this.#restore());
    // Shapes of the style before may ask a new one for pictures before it tells that it is there.
    map.setMissingStyleImageResolver(() => this.#addImages());
  }

  get #isReady(): boolean {
    // A map that has lost its graphics has no style either.
    return this.#map.style?.getSource('parks') !== undefined;
  }

  /** Draws everything again after a change of style. */
  #restore(): void {
    this.#addImages();
    for (const [id, paint] of this.#paints) this.#setState({ source: 'parks', id }, { ...paint });
    if (this.#selected) this.#setState(this.#selected, { selected: true });
    this.#showLayers();
    this.#drawParks();
    this.#drawTaken();
    this.#drawRing();
    this.#drawPoint();
    this.#setData('near', this.#near);
    this.#setData('roads-taken', this.#roads);
  }

  #addImages(): void {
    const tokens = readTokens(this.#options.container);
    const add = (name: string, { image, pixelRatio }: Drawn) => {
      if (!this.#map.hasImage(name)) this.#map.addImage(name, image, { pixelRatio });
    };
    for (const layer of pointLayers) add(layer, drawIcon(layer, tokens));
    // Icons grow by their size; a pattern only by its picture.
    const pattern = (name: string, { image, pixelRatio }: Drawn) =>
      add(name, { image, pixelRatio: pixelRatio / letterScale() });
    pattern('hatch-may', drawHatch(tokens.accent, tokens['accent-tint']));
    pattern('hatch-possible', drawHatch(tokens.ink));
    pattern('hatch-unknown', drawHatch(tokens['hatch-line'], tokens['hatch-ground']));
  }

  #setState({ source, id }: Marked, state: Readonly<Record<string, unknown>>): void {
    this.#map.setFeatureState({ source, id }, state);
  }

  #setData(name: string, features: readonly Feature[]): void {
    const source = this.#map.getSource(name);
    if (source instanceof GeoJSONSource)
      source.setData({ type: 'FeatureCollection', features: [...features] });
  }

  /** How each park is painted, by id. */
  setPaints(paints: ReadonlyMap<string, ParkPaint>): void {
    for (const [id, paint] of paints) {
      const last = this.#paints.get(id);
      if (this.#isReady && !(last && isSamePaint(last, paint)))
        this.#setState({ source: 'parks', id }, { ...paint });
      this.#paints.set(id, paint);
    }
  }

  /** Parks that are neither drawn nor can be pointed at. */
  setHidden(parks: readonly string[]): void {
    if (parks.join() === this.#hidden.join()) return;
    this.#hidden = parks;
    if (this.#isReady) this.#drawParks();
  }

  #drawParks(): void {
    const { features } = this.#options.features.parks;
    this.#setData(
      'parks',
      features.filter(({ properties }) => !this.#hidden.includes(String(properties?.id))),
    );
  }

  /** Marks the park or zone whose panel is open. */
  mark(next: Marked | undefined): void {
    const last = this.#selected;
    if (last?.id === next?.id && last?.source === next?.source) return;
    if (last && this.#isReady) this.#setState(last, { selected: false });
    if (next && this.#isReady) this.#setState(next, { selected: true });
    this.#selected = next;
  }

  /** A circle in which a park or place lies for sure. */
  setRing(at: Park['location'] | undefined): void {
    this.#ring = at;
    if (this.#isReady) this.#drawRing();
  }

  #drawRing(): void {
    if (!this.#ring) return this.#setData('accuracy', []);
    const { lon, lat, accuracyM } = this.#ring;
    this.#setData('accuracy', [circle([lon, lat], accuracyM / 1000, { steps: 72 })]);
  }

  /** Where the place lies whose panel is open. */
  setPoint(point: Point | undefined): void {
    this.#point = point;
    if (this.#isReady) this.#drawPoint();
  }

  #drawPoint(): void {
    if (!this.#point) return this.#setData('shown', []);
    const { lon, lat } = this.#point;
    const geometry = { type: 'Point' as const, coordinates: [lon, lat] };
    this.#setData('shown', [{ type: 'Feature', geometry, properties: {} }]);
  }

  /** What a near filter covers; empty where there is none. */
  setNear({ features }: FeatureCollection): void {
    this.#near = features;
    this.#setData('near', features);
  }

  /** The room that names and pins of parks take, for the names of other things. */
  setTaken(taken: readonly Taken[]): void {
    this.#taken = taken;
    if (this.#isReady) this.#drawTaken();
  }

  #drawTaken(): void {
    this.#setData(
      'park-labels',
      this.#taken.map(({ lon, lat, text }): Feature => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [lon, lat] },
        properties: { name: text },
      })),
    );
  }

  /** The roads of an open park; none where none is open. */
  setRoads(roads: readonly RoadLine[]): void {
    this.#roads = roads.map(({ to, line }) => ({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: [...line] },
      properties: { to },
    }));
    if (this.#isReady) this.#setData('roads-taken', this.#roads);
  }

  setHovered(park: string | undefined): void {
    if (park === this.#hovered) return;
    if (this.#isReady) {
      if (this.#hovered) this.#setState({ source: 'parks', id: this.#hovered }, { hovered: false });
      if (park) this.#setState({ source: 'parks', id: park }, { hovered: true });
    }
    this.#hovered = park;
  }

  /** The layers that are drawn. */
  get shown(): readonly Layer[] {
    return this.#layers;
  }

  setLayers(shown: readonly Layer[]): void {
    this.#layers = shown;
    if (this.#isReady) this.#showLayers();
  }

  #showLayers(): void {
    for (const layer of layers) {
      const visibility = this.#layers.includes(layer) ? 'visible' : 'none';
      for (const id of styleLayers(layer))
        if (this.#map.getLayer(id)) this.#map.setLayoutProperty(id, 'visibility', visibility);
    }
  }
}
