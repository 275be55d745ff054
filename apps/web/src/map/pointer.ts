import type { Map, MapGeoJSONFeature } from 'maplibre-gl';
import { pointLayers } from '@sites/domain';
import type { ParkMapOptions } from './engine.ts';
import type { LabelLayer } from './labels/label-layer.ts';
import { styleLayers } from './style.ts';
import { letterScale } from './tokens.ts';

interface Pixel {
  readonly x: number;
  readonly y: number;
}

type Seen =
  | { readonly park: string; readonly place?: never }
  | { readonly park?: never; readonly place: Parameters<ParkMapOptions['onPlace']>[0] };

/** Icons of places and their names. */
const placeLayers = pointLayers.flatMap(styleLayers);

/** Pixels around a pin that are taken for it where nothing else lies. */
const slack = 4;

/** Half a finger in pixels of a page in common letters; on a kiosk 24 pixels at 1920, and 48 at 3840. */
const fingerPx = 18;

/** How far from a pin a touch may be meant for it; a mouse means what it points at. */
const fingerReach = (): number =>
  document.documentElement.classList.contains('in-kiosk') ||
  window.matchMedia('(pointer: coarse)').matches
    ? fingerPx * letterScale()
    : 0;

/** What a pointer meets on the map: opens, compares or hovers what lies under it. */
export class Pointer {
  readonly #map: Map;
  readonly #labels: LabelLayer;

  readonly #reach: () => number;

  constructor(map: Map, labels: LabelLayer, options: ParkMapOptions, reach = fingerReach) {
    this.#reach = reach;
    this.#map = map;
    this.#labels = labels;
    map.on('click', ({ point, lngLat }) => {
      const isAnswer = options.onPoint({ lon: lngLat.lng, lat: lngLat.lat });
      if (!isAnswer) this.#open(point, options);
    });
    map.on('contextmenu', ({ point }) => {
      const park = this.#parkAt(point);
      if (park) options.onCompare(park);
    });
    map.on('mousemove', ({ point }) => {
      const seen = this.#seenAt(point);
      map.getCanvas().style.cursor = seen ? 'pointer' : '';
      options.onHover(seen?.park);
    });
    map.on('mouseout', () => options.onHover(undefined));
  }

  /** Whether the next click is asked for as a point. */
  setPicking(picking: boolean): void {
    this.#map.getCanvas().classList.toggle('picking', picking);
  }

  #under({ x, y }: Pixel, layers: readonly string[]): MapGeoJSONFeature[] {
    const present = layers.filter((id) => this.#map.getLayer(id));
    return this.#map.queryRenderedFeatures([x, y], { layers: present });
  }

  /** The park whose name or pin lies under a point, else the smallest: projects lie on their umbrella. */
  #parkAt(point: Pixel): string | undefined {
    const named = this.#labels.at(point, slack);
    if (named) return named;
    const [smallest] = this.#under(point, ['parks-fill'])
      .filter(({ id }) => this.#labels.shows(String(id)))
      .toSorted((a, b) => Number(a.properties.ha) - Number(b.properties.ha));
    return smallest?.id === undefined ? undefined : String(smallest.id);
  }

  /** What a reader sees at a point: pins and names of parks lie over the icons of places, and those over areas. */
  #seenAt(point: Pixel): Seen | undefined {
    const drawn = this.#labels.at(point, 0);
    if (drawn) return { park: drawn };
    const [place] = this.#under(point, placeLayers);
    const collection = pointLayers.find((layer) => layer === place?.source);
    if (place && collection) return { place: { collection, id: String(place.id) } };
    const park = this.#parkAt(point) ?? this.#labels.at(point, this.#reach());
    return park === undefined ? undefined : { park };
  }

  #open(point: Pixel, { onPark, onPlace }: ParkMapOptions): void {
    const seen = this.#seenAt(point);
    if (seen?.park) return onPark(seen.park);
    if (seen?.place) return onPlace(seen.place);
    const [zone] = this.#under(point, ['labels-zones', 'zones-fill']);
    if (zone) onPlace({ collection: 'zones', id: String(zone.id) });
  }
}
