import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { GeoJSONSource, Map, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import { circle } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import { type Park, pointLayers } from '@sites/domain';
import { type Camera, type Layer, type Shown, layers } from '@sites/link';
import type { Look } from './look.ts';
import type { ParkPaint } from './paint.ts';
import type { Basemap } from './basemap.ts';
import type { MapFeatures } from './features.ts';
import { drawHatch, drawIcon, iconNames } from './icons.ts';
import { type FontFace, mapStyle, namedLayer, switchable } from './style.ts';
import { readTokens } from './tokens.ts';

setWorkerUrl(workerUrl);

/** The engine says nothing where its worker is missing: the map would stay empty. */
export async function findWorker(): Promise<void> {
  const answer = await fetch(workerUrl);
  if (!answer.ok) throw new Error(`${workerUrl}: ${answer.status}`);
}

/** What the map shows and never leaves. */
const province = [106.35, 20.62, 108.15, 21.72] as const;
/** What a narrow screen shows first: between Uông Bí and Cẩm Phả, where most parks lie. */
const heart = [106.55, 20.72, 107.15, 21.15] as const;
const narrowPx = 600;
const edges: [number, number, number, number] = [105.9, 20.35, 108.6, 22.05];

export interface ParkMapOptions {
  readonly container: HTMLElement;
  readonly label: string;
  readonly basemap: Basemap;
  readonly features: MapFeatures;
  readonly fonts: Readonly<Record<'Regular' | 'SemiBold', readonly FontFace[]>>;
  readonly camera: Camera | undefined;
  readonly onPark: (id: string) => void;
  /** A right click or long press on a park. */
  readonly onCompare: (id: string) => void;
  readonly onPlace: (shown: Shown) => void;
  /** A click; true where it was asked for as a point and opens nothing. */
  readonly onPoint: (point: { lon: number; lat: number }) => boolean;
  readonly onHover: (id: string | undefined) => void;
  readonly onCamera: (camera: Camera | undefined) => void;
  /** The map moved by itself to show a place. */
  readonly onMoved: (camera: Camera) => void;
  /** Matching parks as [west, south, east, north], for a screen too narrow for the province. */
  readonly matches: readonly [number, number, number, number] | undefined;
  readonly onIdle: () => void;
  /** The browser took the graphics away, and gave them back. */
  readonly onLost: () => void;
  readonly onBack: () => void;
  /** Parks whose point is inside the view, after each move. */
  readonly onView: (inside: ReadonlySet<string>) => void;
  readonly parks: readonly Pick<Park, 'id' | 'location'>[];
  /** Inside somebody else's page the wheel and one finger scroll that page; these say how the map moves instead. */
  readonly gestures?:
    { readonly wheel: string; readonly wheelMac: string; readonly fingers: string } | undefined;
}

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The map engine behind one door. Equal input does nothing; everything is set again after a change of style. */
export class ParkMap {
  readonly #map: Map;
  readonly #options: ParkMapOptions;
  readonly #stop = new AbortController();
  #paints = new globalThis.Map<string, ParkPaint>();
  #selected: { source: 'parks' | 'zones'; id: string } | undefined;
  #hovered: string | undefined;
  #layers: readonly Layer[] = layers;
  #ring: Park | undefined;
  #shown: { lon: number; lat: number } | undefined;
  #opened = false;
  #hidden: readonly string[] = [];
  #near: FeatureCollection = { type: 'FeatureCollection', features: [] };

  constructor(options: ParkMapOptions) {
    this.#options = options;
    const { container, camera, features, basemap, fonts } = options;
    this.#map = new Map({
      container,
      style: mapStyle(basemap, features, readTokens(container), fonts),
      attributionControl: false,
      fadeDuration: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      minZoom: 6.5,
      maxZoom: 14,
      maxBounds: edges,
      renderWorldCopies: false,
      cooperativeGestures: options.gestures !== undefined,
      locale: {
        'Map.Title': options.label,
        ...(options.gestures && {
          'CooperativeGesturesHandler.WindowsHelpText': options.gestures.wheel,
          'CooperativeGesturesHandler.MacHelpText': options.gestures.wheelMac,
          'CooperativeGesturesHandler.MobileHelpText': options.gestures.fingers,
        }),
      },
      ...(camera
        ? { center: [camera.lon, camera.lat] as [number, number], zoom: camera.zoom }
        : { bounds: this.#home(), fitBoundsOptions: { padding: 24 } }),
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.addControl(new ScaleControl({ maxWidth: 110, unit: 'metric' }), 'bottom-right');
    this.#map.once('idle', options.onIdle);
    const canvas = this.#map.getCanvas();
    const onLost = () => {
      canvas.addEventListener('webglcontextrestored', options.onBack, { once: true });
      options.onLost();
    };
    // The engine lets go of its own graphics when it is destroyed: that is no loss.
    canvas.addEventListener('webglcontextlost', onLost, { signal: this.#stop.signal });
    this.#map.on('style.load', () => this.#restore());
    this.#map.on('moveend', (event) => {
      if ('originalEvent' in event && event.originalEvent) this.#tellCamera();
    });
    this.#map.on('moveend', () => this.tellView());
    this.#map.on('click', ({ point, lngLat }) => {
      if (!options.onPoint({ lon: lngLat.lng, lat: lngLat.lat })) this.#click(point);
    });
    this.#map.on('contextmenu', ({ point }) => {
      const park = this.#parkAt(point);
      if (park) options.onCompare(park);
    });
    this.#map.on('mousemove', ({ point }) => {
      const park = this.#parkAt(point);
      const place = park
        ? undefined
        : this.#map.queryRenderedFeatures(point, { layers: this.#present(pointLayers) })[0];
      this.#map.getCanvas().style.cursor = park || place ? 'pointer' : '';
      options.onHover(park);
    });
    this.#map.on('mouseout', () => options.onHover(undefined));
    window
      .matchMedia('(prefers-color-scheme: dark)')
      .addEventListener('change', () => this.#restyle(), { signal: this.#stop.signal });
  }

  #home(): [number, number, number, number] {
    return [
      ...(this.#options.container.clientWidth < narrowPx
        ? (this.#options.matches ?? heart)
        : province),
    ];
  }

  #present(ids: readonly string[]): string[] {
    return ids.filter((id) => this.#map.getLayer(id));
  }

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), lat, lon: lng };
  }

  #tellCamera(): void {
    this.#options.onCamera(this.#camera());
  }

  /** The smallest park under a point: projects lie on their umbrella. */
  #parkAt(point: { x: number; y: number }): string | undefined {
    const found = this.#map.queryRenderedFeatures([point.x, point.y], {
      layers: this.#present(['labels-parks', 'parks-pin', 'parks-fill']),
    });
    return found.toSorted((a, b) => Number(a.properties.ha) - Number(b.properties.ha))[0]?.id as
      string | undefined;
  }

  #click(point: { x: number; y: number }): void {
    const place = this.#map.queryRenderedFeatures([point.x, point.y], {
      layers: this.#present(pointLayers),
    })[0];
    const park = this.#parkAt(point);
    const collection = pointLayers.find((layer) => layer === place?.source);
    if (place && collection) this.#options.onPlace({ collection, id: String(place.id) });
    else if (park) this.#options.onPark(park);
    else {
      const zone = this.#map.queryRenderedFeatures([point.x, point.y], {
        layers: this.#present(['labels-zones', 'zones-fill']),
      })[0];
      if (zone) this.#options.onPlace({ collection: 'zones', id: String(zone.id) });
    }
  }

  #restyle(): void {
    const { container, basemap, features, fonts } = this.#options;
    this.#map.setStyle(mapStyle(basemap, features, readTokens(container), fonts), { diff: false });
  }

  #restore(): void {
    const tokens = readTokens(this.#options.container);
    const add = (name: string, { image, pixelRatio }: { image: ImageData; pixelRatio: number }) => {
      if (!this.#map.hasImage(name)) this.#map.addImage(name, image, { pixelRatio });
    };
    for (const name of iconNames) add(name, drawIcon(name, tokens));
    add('hatch-may', drawHatch(tokens.accent, tokens['accent-tint']));
    add('hatch-unknown', drawHatch(tokens['hatch-line'], tokens['hatch-ground']));
    const paints = this.#paints;
    this.#paints = new globalThis.Map();
    this.setPaints(paints);
    const selected = this.#selected;
    this.#selected = undefined;
    if (selected) this.#mark(selected);
    this.#showLayers();
    this.#drawParks();
    this.#drawRing();
    this.#drawShown();
    this.setNear(this.#near);
  }

  #set(source: 'parks' | 'zones', id: string, state: Record<string, unknown>): void {
    this.#map.setFeatureState({ source, id }, state);
    if (source === 'parks') this.#map.setFeatureState({ source: 'park-labels', id }, state);
  }

  get #ready(): boolean {
    // A map that has lost its graphics has no style either.
    return this.#map.style?.getSource('parks') !== undefined;
  }

  /** How each park is painted, by id. */
  setPaints(paints: ReadonlyMap<string, ParkPaint>): void {
    for (const [id, paint] of paints) {
      const last = this.#paints.get(id);
      if (
        this.#ready &&
        (!last ||
          last.paint !== paint.paint ||
          last.dashed !== paint.dashed ||
          last.faint !== paint.faint)
      )
        this.#set('parks', id, { ...paint });
      this.#paints.set(id, paint);
    }
  }

  /** Parks that are neither drawn nor can be pointed at. */
  setHidden(parks: readonly string[]): void {
    if (parks.join() === this.#hidden.join()) return;
    this.#hidden = parks;
    if (this.#ready) this.#drawParks();
  }

  #drawParks(): void {
    const { parks, parkLabels } = this.#options.features;
    for (const [name, all] of [
      ['parks', parks],
      ['park-labels', parkLabels],
    ] as const) {
      const source = this.#map.getSource(name);
      if (!(source instanceof GeoJSONSource)) continue;
      const features = all.features.filter(
        ({ properties }) => !this.#hidden.includes(String(properties?.id)),
      );
      source.setData({ type: 'FeatureCollection', features });
    }
  }

  #mark(next: { source: 'parks' | 'zones'; id: string } | undefined): void {
    const last = this.#selected;
    if (last?.id === next?.id && last?.source === next?.source) return;
    if (last && this.#ready) this.#set(last.source, last.id, { selected: false });
    if (next && this.#ready) this.#set(next.source, next.id, { selected: true });
    this.#selected = next;
    this.#name();
  }

  /** The park or place whose panel is open; a park shows the radius in which it lies, and comes into view. */
  setSelected(
    park: Park | undefined,
    zone: string | undefined,
    at: { lon: number; lat: number } | undefined,
  ): void {
    this.#mark(
      park ? { source: 'parks', id: park.id } : zone ? { source: 'zones', id: zone } : undefined,
    );
    this.#ring = park;
    if (this.#ready) this.#drawRing();
    this.#shown = park ? undefined : at;
    if (this.#ready) this.#drawShown();
    // A link's own camera is what its sender saw: opening it moves nothing.
    const isFirst = !this.#opened;
    this.#opened = true;
    if (
      !at ||
      (isFirst && this.#options.camera) ||
      this.#map.getBounds().contains([at.lon, at.lat])
    )
      return;
    this.#map.easeTo({ center: [at.lon, at.lat], duration: still() ? 0 : 500 });
    this.#map.once('moveend', () => this.#options.onMoved(this.#camera()));
  }

  #drawShown(): void {
    const source = this.#map.getSource('shown');
    if (!(source instanceof GeoJSONSource)) return;
    const features = this.#shown
      ? [
          {
            type: 'Feature' as const,
            geometry: { type: 'Point' as const, coordinates: [this.#shown.lon, this.#shown.lat] },
            properties: {},
          },
        ]
      : [];
    source.setData({ type: 'FeatureCollection', features });
  }

  #drawRing(): void {
    const source = this.#map.getSource('accuracy');
    if (!(source instanceof GeoJSONSource)) return;
    const park = this.#ring;
    const ring =
      park &&
      circle([park.location.lon, park.location.lat], park.location.accuracyM / 1000, { steps: 72 });
    source.setData({ type: 'FeatureCollection', features: ring ? [ring] : [] });
  }

  /** What a near filter covers; empty where there is none. */
  setNear(shape: FeatureCollection): void {
    this.#near = shape;
    const source = this.#map.getSource('near');
    if (source instanceof GeoJSONSource) source.setData(shape);
    const point = shape.features.find(({ geometry }) => geometry.type === 'Point')?.geometry;
    if (point?.type !== 'Point' || this.#options.camera) return;
    const at = point.coordinates as [number, number];
    if (!this.#map.getBounds().contains(at))
      this.#map.easeTo({ center: at, duration: still() ? 0 : 500 });
  }

  /** Whether the next click is asked for as a point. */
  setPicking(picking: boolean): void {
    this.#map.getCanvas().classList.toggle('picking', picking);
  }

  /** Goes where an address says. */
  follow({ zoom, lat, lon }: Camera): void {
    this.#map.jumpTo({ center: [lon, lat], zoom });
  }

  setHovered(park: string | undefined): void {
    if (park === this.#hovered) return;
    if (this.#ready) {
      if (this.#hovered) this.#set('parks', this.#hovered, { hovered: false });
      if (park) this.#set('parks', park, { hovered: true });
    }
    this.#hovered = park;
    this.#name();
  }

  #name(): void {
    if (!this.#ready) return;
    const id = this.#hovered ?? (this.#selected?.source === 'parks' ? this.#selected.id : '');
    this.#map.setFilter(namedLayer, ['==', ['get', 'id'], id]);
    this.#map.setFilter('labels-parks', ['!=', ['get', 'id'], id]);
  }

  setLayers(shown: readonly Layer[]): void {
    this.#layers = shown;
    if (this.#ready) this.#showLayers();
  }

  #showLayers(): void {
    for (const layer of layers)
      for (const id of switchable[layer])
        if (this.#map.getLayer(id))
          this.#map.setLayoutProperty(
            id,
            'visibility',
            this.#layers.includes(layer) ? 'visible' : 'none',
          );
  }

  zoom(by: 1 | -1): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + by, duration: still() ? 0 : 200 });
    this.#map.once('moveend', () => this.#tellCamera());
  }

  look({ lon, lat, zoom }: Look): void {
    this.#map.easeTo({ center: [lon, lat], zoom, duration: still() ? 0 : 600 });
    this.#map.once('moveend', () => this.#tellCamera());
  }

  tellView(): void {
    const view = this.#map.getBounds();
    this.#options.onView(
      new Set(
        this.#options.parks
          .filter(({ location }) => view.contains([location.lon, location.lat]))
          .map(({ id }) => id),
      ),
    );
  }

  /** Back to the whole province; the link then holds no camera. */
  reset(): void {
    this.#map.fitBounds(this.#home(), { padding: 24, duration: still() ? 0 : 400 });
    this.#options.onCamera(undefined);
  }

  destroy(): void {
    this.#stop.abort();
    this.#map.remove();
  }
}
