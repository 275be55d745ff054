import { type Box, overlap } from '@sites/stillmap';
import {
  type Point,
  type Shift,
  type Side,
  besides,
  boxBeside,
  circleOn,
  crosses,
  distanceTo,
  fannedOut,
} from './shapes.ts';

/** A park as it is to be labelled, in pixels of the map. */
export interface Spot extends Point {
  readonly id: string;
  /** Parks of one site may lie on one another. */
  readonly site: string;
  /** A pin with its name; what is told of a place that has no pin can be taken for nobody's name. */
  readonly isPin: boolean;
  /** Radius of its pin, and of the disc of its area. */
  readonly r: number;
  readonly disc: number;
  readonly width: number;
  readonly height: number;
  /** How far its pin may step aside to find room for its name; 0 is not at all. */
  readonly reach: number;
  /** It has its name whatever it covers. */
  readonly needed: boolean;
}

/** A pin with its name, where they found room. */
export interface Placed {
  readonly id: string;
  /** Where the pin is drawn: aside of its park, with a line to it, or on it. */
  readonly pin: Point;
  readonly isAside: boolean;
  readonly side: Side;
  readonly box: Box;
}

/**
 * What of the map is taken before any name: controls, which no name may lie under, and icons, which it had better not
 * cover.
 */
interface Taken {
  readonly width: number;
  readonly height: number;
  readonly closed: readonly Box[];
  readonly icons: readonly Box[];
}

/** Whose discs a name may lie on: nobody else's; its own site's; those that lie on its park anyway; any. */
const strictness = [0, 1, 2, 3] as const;
type Strictness = (typeof strictness)[number];

/** Between two names on a line, in heights of a line: with less they are read as one name. */
const airBeside = 0.7;
/** Pixels between a name and the edge of the map. */
const edge = 4;
/** What a way out costs, in pixels of distance. */
const cost = { leader: 26, icon: 24, crossing: 90 };

class Room {
  readonly #spots: readonly Spot[];
  readonly #taken: Taken;
  readonly #placed = new Map<string, Placed>();

  constructor(spots: readonly Spot[], taken: Taken) {
    this.#spots = spots;
    this.#taken = taken;
  }

  take(placed: Placed): void {
    this.#placed.set(placed.id, placed);
  }

  #pinOf(spot: Spot): Point {
    return this.#placed.get(spot.id)?.pin ?? spot;
  }

  #isInside(box: Box): boolean {
    const { width, height, closed } = this.#taken;
    const isAcross = box.left >= edge && box.right <= width - edge;
    const isDown = box.top >= edge && box.bottom <= height - edge;
    return isAcross && isDown && !closed.some((one) => overlap(one, box));
  }

  /** Whether a name or pin may lie on the disc of another park. */
  #mayCover(spot: Spot, other: Spot, how: Strictness): boolean {
    if (how === 3) return true;
    if (how >= 1 && other.site === spot.site) return true;
    return how === 2 && Math.hypot(spot.x - other.x, spot.y - other.y) < other.disc;
  }

  /** Whether a pin and its name hide nothing of another park, and whether both are taken for nobody else's. */
  #isClear(spot: Spot, { pin, isAside, box }: Placed, how: Strictness): boolean {
    const own = distanceTo(box, pin);
    const rounded = { ...pin, r: spot.r + 2 };
    const air = spot.height * airBeside;
    const aired = { ...box, left: box.left - air, right: box.right + air };
    return this.#spots.every((other) => {
      if (other === spot) return true;
      const theirs = this.#pinOf(other);
      if (circleOn(box, { ...theirs, r: other.r + 1 }) || circleOn(box, { ...other, r: 3 }))
        return false;
      const areRivals = spot.isPin && other.isPin;
      const nearest = Math.min(distanceTo(box, theirs), distanceTo(box, other));
      if (areRivals && nearest <= own) return false;
      const placed = this.#placed.get(other.id);
      if (placed) {
        if (overlap(placed.box, aired) || (spot.isPin && circleOn(placed.box, rounded)))
          return false;
        // A pin that comes later must not look like the owner of a name that stands.
        const theirOwn = distanceTo(placed.box, placed.pin);
        if (areRivals && distanceTo(placed.box, pin) <= theirOwn) return false;
      }
      const between = Math.hypot(theirs.x - pin.x, theirs.y - pin.y);
      if (areRivals && (placed || isAside) && between < other.r + spot.r + 2) return false;
      if (this.#mayCover(spot, other, how)) return true;
      const disc = { x: other.x, y: other.y, r: other.disc };
      return !circleOn(box, disc) && !(isAside && discsMeet(disc, { ...pin, r: spot.r }));
    });
  }

  /** How many names and pins a line to a pin would run over. */
  #crossings(spot: Spot, pin: Point): number {
    return [...this.#placed.values()].filter(
      (one) =>
        crosses(one.box, spot, pin) ||
        distanceToLine(one.pin, spot, pin) < 12 ||
        (one.isAside && linesCross(spot, pin, this.#homeOf(one), one.pin)),
    ).length;
  }

  #homeOf({ id, pin }: Placed): Point {
    return this.#spots.find((spot) => spot.id === id) ?? pin;
  }

  /** The nearest free place for a pin and its name. */
  find(spot: Spot, how: Strictness): Placed | undefined {
    let best: { readonly placed: Placed; readonly price: number } | undefined;
    for (const { by, side, price } of waysOf(spot)) {
      if (best && price >= best.price) continue;
      const pin = { x: spot.x + by.x, y: spot.y + by.y };
      const placed: Placed = {
        id: spot.id,
        pin,
        isAside: by.x !== 0 || by.y !== 0,
        side,
        box: boxBeside(pin, spot, side),
      };
      if (!this.#isInside(placed.box) || !this.#isClear(spot, placed, how)) continue;
      const icons = this.#taken.icons.filter((icon) => overlap(icon, placed.box)).length;
      // Who is out of the question hides no place for the sake of a name.
      if (icons > 0 && !spot.needed && spot.reach === 0) continue;
      const crossed = placed.isAside ? this.#crossings(spot, pin) : 0;
      const whole = price + icons * cost.icon + crossed * cost.crossing;
      if (!best || whole < best.price) best = { placed, price: whole };
    }
    return best?.placed;
  }
}

const discsMeet = (a: Point & { r: number }, b: Point & { r: number }): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r;

function distanceToLine(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(from.x + dx * share - at.x, from.y + dy * share - at.y);
}

const side = (a: Point, b: Point, c: Point): number =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
const linesCross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);

interface Way {
  readonly by: Shift;
  readonly side: Side;
  readonly price: number;
}

/** Beside the pin where it is, then with the pin aside, the nearer the better. */
function waysOf(spot: Spot): readonly Way[] {
  const at = { x: 0, y: 0 };
  return [
    ...besides.map(({ side: one, price }) => ({ by: at, side: one, price })),
    ...fannedOut(spot.reach).map(({ by, side: one }) => ({
      by,
      side: one,
      price: cost.leader + Math.hypot(by.x, by.y),
    })),
  ];
}

/**
 * Finds a place for the name of each park, those that matter most first. No name lies on another name, on another
 * park's pin or disc, or nearer to another pin than to its own; where there is no such place, its pin steps aside with
 * it. What is needed is named even if it must lie on a disc of its own site, or on what lies on its park anyway.
 */
export function placeLabels(spots: readonly Spot[], taken: Taken): readonly Placed[] {
  const room = new Room(spots, taken);
  return spots.flatMap((spot) => {
    const { x, y } = spot;
    if (x < 0 || y < 0 || x > taken.width || y > taken.height) return [];
    for (const how of spot.needed ? strictness : strictness.slice(0, 1)) {
      const placed = room.find(spot, how);
      if (!placed) continue;
      room.take(placed);
      return [placed];
    }
    return [];
  });
}
