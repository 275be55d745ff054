import type { FeatureCollection } from 'geojson';
import { Map, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import type { Park } from '@sites/domain';
import type { Camera, Shown } from '@sites/link';
import { workerUrl } from './ask-map.ts';
import type { Basemap } from './basemap.ts';
import type { MapFeatures } from './features.ts';
import { type FontFace, mapStyle } from './style.ts';
import { letterScale, readTokens } from './tokens.ts';

setWorkerUrl(workerUrl);

/** A box as [west, south, east, north]. */
export type Bounds = readonly [number, number, number, number];

/** What the map shows and never leaves. */
const province: Bounds = [106.35, 20.62, 108.15, 21.72];
/** What a narrow screen shows first: between Uông Bí and Cẩm Phả, where most parks lie. */
const heart: Bounds = [106.55, 20.72, 107.15, 21.15];
const narrowPx = 600;
const edges: [number, number, number, number] = [105.9, 20.35, 108.6, 22.05];

export interface ParkMapOptions {
  readonly container: HTMLElement;
  readonly label: string;
  readonly basemap: Basemap;
  readonly features: MapFeatures;
  readonly fonts: Readonly<Record<'Regular' | 'SemiBold', readonly FontFace[]>>;
  readonly camera: Camera | undefined;
  /** The reader put it there. */
  readonly isByHand: boolean;
  /** It shows all of the answer. */
  readonly isFollowing: boolean;
  /** What the map is about is not to be shown anew: it goes back to where it was. */
  readonly isReturning: () => boolean;
  readonly onPark: (id: string) => void;
  /** A right click or long press on a park. */
  readonly onCompare: (id: string) => void;
  readonly onPlace: (shown: Shown) => void;
  /** A click; true where it was asked for as a point and opens nothing. */
  readonly onPoint: (point: { lon: number; lat: number }) => boolean;
  readonly onHover: (id: string | undefined) => void;
  readonly onCamera: (camera: Camera | undefined) => void;
  /** The map begins to move by itself, and has moved without a hand on it. */
  readonly onMoving: () => void;
  readonly onMoved: () => void;
  /** Where the matching parks lie, for a screen too narrow for the province. */
  readonly matches: Bounds | undefined;
  /** Whether something that the reader's last step is about is out of sight. */
  readonly onOff: (isOff: boolean) => void;
  readonly onIdle: () => void;
  /** The browser took the graphics away, and gave them back. */
  readonly onLost: () => void;
  readonly onBack: () => void;
  /** Parks whose point is inside the view, after each move. */
  readonly onView: (inside: ReadonlySet<string>) => void;
  readonly parks: readonly Pick<Park, 'id' | 'location'>[];
  /** Inside somebody else's page the wheel and one finger scroll that page; these say how the map moves instead. */
  readonly gestures?: Readonly<Record<'wheel' | 'wheelMac' | 'fingers', string>> | undefined;
}

/** What the map shows without a camera in the link. */
export function homeOf({ container, matches }: ParkMapOptions): [number, number, number, number] {
  return [...(container.clientWidth < narrowPx ? (matches ?? heart) : province)];
}

export const styleOf = (
  { container, basemap, features, fonts }: ParkMapOptions,
  fullCoast?: FeatureCollection,
) => mapStyle(basemap, features, readTokens(container), fonts, letterScale(), fullCoast);

/** Starts the map engine in its element; throws where the browser has no WebGL. */
export function startEngine(options: ParkMapOptions): Map {
  const { container, label, camera, gestures } = options;
  const map = new Map({
    container,
    style: styleOf(options),
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
    cooperativeGestures: gestures !== undefined,
    locale: {
      'Map.Title': label,
      ...(gestures && {
        'CooperativeGesturesHandler.WindowsHelpText': gestures.wheel,
        'CooperativeGesturesHandler.MacHelpText': gestures.wheelMac,
        'CooperativeGesturesHandler.MobileHelpText': gestures.fingers,
      }),
    },
    ...(camera
      ? { center: [camera.lon, camera.lat] as [number, number], zoom: camera.zoom }
      : { bounds: homeOf(options), fitBoundsOptions: { padding: 24 } }),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new ScaleControl({ maxWidth: 110, unit: 'metric' }), 'bottom-right');
  return map;
}

/** Tells when the browser takes the graphics away, and when it gives them back. */
export function watchGraphics(
  map: Map,
  { onLost, onBack }: Pick<ParkMapOptions, 'onLost' | 'onBack'>,
  signal: AbortSignal,
): void {
  const canvas = map.getCanvas();
  const lose = () => {
    canvas.addEventListener('webglcontextrestored', onBack, { once: true });
    onLost();
  };
  // The engine lets go of its own graphics when it is destroyed: that is no loss.
  canvas.addEventListener('webglcontextlost', lose, { signal });
}
