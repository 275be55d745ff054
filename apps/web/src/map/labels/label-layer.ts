import type { Map } from 'maplibre-gl';
import type { Box } from '@sites/stillmap';
import type { RoadLine } from '../road-lines.ts';
import { covers } from './covers.ts';
import { drawEnd } from './draw-end.ts';
import { drawPin } from './draw-pin.ts';
import { type ParkPin, radiusOf, spotsOf } from './pins.ts';
import { type Placed, placeLabels } from './place-labels.ts';
import { type RoadEnd, roadEnds, spotsOfEnds } from './road-ends.ts';
import { roomsOf } from './taken.ts';
import { letterScale } from '../tokens.ts';
import { type Point, circleOn, distanceTo } from './shapes.ts';

const namespace = 'http://www.w3.org/2000/svg';
const metersPerPx = 40_075_016.686 / 512;

interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** What the labels need to know of the map around them. */
interface Surroundings {
  /** What lies over the map, in its pixels: no name stands under it. */
  readonly closed: () => readonly Box[];
  /** Places that are drawn as icons now. */
  readonly icons: () => readonly LonLat[];
  /** Where the parks that answer stand, before their names look for room. */
  readonly onPins: (pins: readonly Point[]) => void;
  /** Where names and pins stand now, for the names of other things, which give way. */
  readonly onPlaced: (
    taken: readonly { readonly lon: number; readonly lat: number; text: string }[],
  ) => void;
}

/** Pixels around the point of an icon. */
const iconRadius = 9;

/**
 * Pins and names of the parks, on a sheet over the map. It sees all of them at once, and costs the map no drawing:
 * while the map moves the sheet follows, and once it rests every name looks for its place anew.
 */
export class LabelLayer {
  readonly #map: Map;
  readonly #around: Surroundings;
  readonly #sheet: SVGSVGElement;
  readonly #pen = document.createElement('canvas').getContext('2d');
  readonly #widths = new globalThis.Map<string, number>();
  #pins: readonly ParkPin[] = [];
  #placed: readonly Placed[] = [];
  /** Where the parks lay when their names were placed: the map moves on. */
  #homes: ReadonlyMap<string, Point> = new globalThis.Map();
  #groups: readonly { readonly home: LonLat; readonly group: SVGGElement }[] = [];
  #roads: readonly RoadLine[] = [];
  #ends: readonly (RoadEnd & LonLat)[] = [];
  #hovered: string | undefined;
  #waiting = 0;

  constructor(map: Map, around: Surroundings) {
    this.#map = map;
    this.#around = around;
    this.#sheet = document.createElementNS(namespace, 'svg');
    this.#sheet.setAttribute('class', 'park-pins');
    this.#sheet.setAttribute('aria-hidden', 'true');
    this.#sheet.setAttribute('translate', 'no');
    map.getCanvasContainer().after(this.#sheet);
    map.on('move', () => this.#follow());
    map.on('moveend', () => this.place());
    map.on('resize', () => this.place());
  }

  setPins(pins: readonly ParkPin[]): void {
    this.#pins = pins;
    this.place();
  }

  /** The roads of an open park, told of at their ends. */
  setRoads(roads: readonly RoadLine[]): void {
    this.#roads = roads;
    this.place();
  }

  setHovered(park: string | undefined): void {
    if (park === this.#hovered) return;
    this.#hovered = park;
    this.#draw();
  }

  /** Whether a park is shown: the map's own areas follow a moment later. */
  shows(park: string): boolean {
    return this.#pins.some(({ id }) => id === park);
  }

  /** The park whose pin or name lies at a point of the map, or so many pixels beside it. */
  at(point: Point, slack: number): string | undefined {
    const text = this.#text();
    const near = this.#pins
      .map((pin) => {
        const placed = this.#placed.find(({ id }) => id === pin.id);
        const [home, now] = [this.#homeOf(pin), this.#project(pin)];
        // The sheet follows a map that moves; what was placed on it knows only where it lay.
        const met = { x: point.x - now.x + home.x, y: point.y - now.y + home.y };
        const at = placed?.pin ?? home;
        const away = Math.hypot(at.x - met.x, at.y - met.y);
        const isOn =
          away <= radiusOf(pin, text) + slack || (placed && circleOn(placed.box, { ...met, r: 1 }));
        return {
          id: pin.id,
          away: placed ? Math.min(away, distanceTo(placed.box, met)) : away,
          isOn,
        };
      })
      .filter(({ isOn }) => isOn)
      .toSorted((a, b) => a.away - b.away);
    return near[0]?.id;
  }

  /** Finds every name its place, at most once a frame. */
  place(): void {
    cancelAnimationFrame(this.#waiting);
    this.#waiting = requestAnimationFrame(() => this.#placeNow());
  }

  destroy(): void {
    cancelAnimationFrame(this.#waiting);
    this.#sheet.remove();
  }

  #text(): number {
    return Number.parseFloat(getComputedStyle(this.#sheet).fontSize) || 13;
  }

  #project = ({ lon, lat }: LonLat): Point => {
    const { x, y } = this.#map.project([lon, lat]);
    return { x, y };
  };

  #homeOf = (pin: ParkPin): Point => this.#homes.get(pin.id) ?? this.#project(pin);

  #measure(name: string): number {
    const { fontFamily, fontSize, fontWeight } = getComputedStyle(this.#sheet);
    const key = `${fontSize} ${name}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    if (!this.#pen) return name.length * this.#text() * 0.6;
    this.#pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const width = this.#pen.measureText(name).width;
    // Before its font is there, a name has another width.
    if (document.fonts.status === 'loaded') this.#widths.set(key, width);
    return width;
  }

  #placeNow(): void {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    if (width === 0 || height === 0) return;
    const { lat } = this.#map.getCenter();
    const text = this.#text();
    const kmPerPx =
      (metersPerPx * Math.cos((lat * Math.PI) / 180)) / 2 ** this.#map.getZoom() / 1000;
    const scale = {
      project: (lon: number, lat: number) => this.#project({ lon, lat }),
      pxPerKm: 1 / kmPerPx,
      text,
      measure: (name: string) => this.#measure(name),
    };
    const [chosen, ...others] = spotsOf(this.#pins, scale);
    const ends = roadEnds(this.#roads, scale, { width, height });
    // What is told of the roads comes after the park that is open.
    const spots = [...(chosen ? [chosen] : []), ...spotsOfEnds(ends, scale), ...others];
    this.#ends = ends.map((end) => {
      const { lng: lon, lat: at } = this.#map.unproject([end.at.x, end.at.y]);
      return { ...end, lon, lat: at };
    });
    this.#around.onPins(
      this.#pins
        .filter(({ role, isChosen }) => isChosen || role === 'match' || role === 'may')
        .map((pin) => this.#project(pin)),
    );
    const icons = this.#around.icons().map((place): Box => {
      const { x, y } = this.#project(place);
      const r = iconRadius * letterScale();
      return { left: x - r, top: y - r, right: x + r, bottom: y + r };
    });
    this.#homes = new globalThis.Map(spots.map(({ id, x, y }) => [id, { x, y }]));
    const closed = this.#around.closed();
    this.#placed = placeLabels(spots, { width, height, closed, icons });
    this.#draw();
    const letters = { line: 1.2 * text, digit: this.#measure('0') };
    const cards = this.#placed.filter(({ id }) => ends.some((end) => end.id === id));
    const covering = [...closed, ...cards.map(({ box }) => box)];
    const nameOf = new globalThis.Map(this.#pins.map(({ id, name }) => [id, name]));
    this.#tellTaken([
      ...covers({ width, height }, covering, letters),
      ...roomsOf(spots, this.#placed, nameOf),
    ]);
  }

  #tellTaken(rooms: readonly { readonly x: number; readonly y: number; text: string }[]): void {
    this.#around.onPlaced(
      rooms.map(({ x, y, text }) => {
        const { lng: lon, lat } = this.#map.unproject([x, y]);
        return { lon, lat, text };
      }),
    );
  }

  #draw(): void {
    const text = this.#text();
    const placedOf = new globalThis.Map(this.#placed.map((placed) => [placed.id, placed]));
    const ids = new globalThis.Map(this.#placed.map(({ id }, at) => [id, at]));
    // What matters most is drawn last, over the rest.
    const rank = ({ id }: ParkPin) =>
      id === this.#hovered ? -1 : (ids.get(id) ?? this.#pins.length);
    const ends = this.#ends.flatMap((end) => {
      const placed = placedOf.get(end.id);
      return placed ? [{ home: end, group: drawEnd(end, placed, text) }] : [];
    });
    const pins = this.#pins
      .toSorted((a, b) => rank(b) - rank(a))
      .map((pin) => ({
        home: pin,
        group: drawPin(pin, {
          home: this.#homeOf(pin),
          placed: placedOf.get(pin.id),
          isHovered: pin.id === this.#hovered,
          text,
          width: this.#measure(pin.name),
        }),
      }));
    this.#groups = [...pins, ...ends];
    this.#sheet.replaceChildren(...this.#groups.map(({ group }) => group));
    this.#follow();
  }

  #follow(): void {
    for (const { home, group } of this.#groups) {
      const { x, y } = this.#project(home);
      group.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    }
  }
}
