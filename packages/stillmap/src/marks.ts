import { Room, boxAround, type Box, type Label } from './labels.ts';
import { spread } from './spread.ts';
import type { LonLat, Point, View } from './view.ts';

/** How a park is drawn: meant; one that may be, hollow; the one that a page is about; any other, as a point. */
export type Mark = 'meant' | 'may' | 'chosen' | 'other';

/**
 * A park on a still map. One with a label is named, or numbered where its name has no room; any other, which is there
 * for orientation only, is named where there is room.
 */
export interface ParkMark extends LonLat {
  readonly id: string;
  readonly mark: Mark;
  /** The radius in which it lies, as it is an estimate: drawn around those that are meant. */
  readonly accuracyM: number;
  readonly label?: string | undefined;
  /** Its own number, as a ranking gives it; else numbers count the parks. */
  readonly rank?: number | undefined;
  readonly isStarred?: boolean;
}

export interface PlacedMark {
  readonly park: ParkMark;
  /** Where its estimate lies, and where it is drawn: marks stand aside for one another. */
  readonly home: Point;
  readonly at: Point;
  readonly r: number;
  readonly number?: number;
  readonly name?: Label;
}

interface Placed {
  readonly marks: readonly PlacedMark[];
  /** What is left for the names of towns and waters. */
  readonly room: Room;
}

/** Radii in sizes of text. */
const radii: Readonly<Record<Mark, number>> = { meant: 0.4, may: 0.4, chosen: 0.6, other: 0.24 };
const numberRadius = 0.78;
/** Who is named first. */
const order: readonly Mark[] = ['chosen', 'meant', 'may', 'other'];
/** Within so many sizes of text a park has neighbours. */
const nearby = 6;

/**
 * Places marks, names and numbers so that none covers another. It sees them all: those without neighbours are named
 * first, and a name that finds no room becomes a number; then all are placed anew, until every park has either.
 */
export function placeMarks(
  parks: readonly ParkMark[],
  view: View,
  text: number,
  wants: 'names' | 'numbers',
): Placed {
  const homes = parks.map((park) => view.at(park));
  const labelled = parks.filter(({ label }) => label !== undefined);
  const needed = labelled.filter(({ mark }) => mark !== 'other');
  const numbered = new Set(wants === 'numbers' ? needed : []);
  const crowd = (home: Point): number =>
    homes.filter(({ x, y }) => Math.hypot(x - home.x, y - home.y) < nearby * text).length;
  const inOrder = labelled.toSorted((a, b) => {
    const byMark = order.indexOf(a.mark) - order.indexOf(b.mark);
    return byMark || crowd(view.at(a)) - crowd(view.at(b));
  });
  for (;;) {
    const radiusOf = (park: ParkMark): number =>
      (numbered.has(park) ? numberRadius : radii[park.mark]) * text;
    // Lists of one entry a park.
    const spots = parks.map((park, at) => ({ ...homes[at]!, r: radiusOf(park) }));
    const places = spread(spots, 1, view);
    const discs = places.map((place, at): Box => boxAround(place, spots[at]!.r));
    const room = new Room(view, discs);
    const names = new Map<ParkMark, Label>();
    const homeless = inOrder.filter((park) => {
      if (numbered.has(park)) return false;
      const at = parks.indexOf(park);
      // One of each for every park.
      const name = room.beside(park.label ?? '', text, places[at]!, spots[at]!.r);
      if (name) names.set(park, name);
      return !name && needed.includes(park);
    });
    if (homeless.length > 0) {
      for (const park of homeless) numbered.add(park);
      continue;
    }
    const inNumbers = parks.filter((park) => numbered.has(park));
    const marks = parks.map((park, at): PlacedMark => {
      const name = names.get(park);
      return {
        park,
        // One of each for every park.
        home: homes[at]!,
        at: places[at]!,
        r: spots[at]!.r,
        ...(numbered.has(park) && { number: park.rank ?? inNumbers.indexOf(park) + 1 }),
        ...(name && { name }),
      };
    });
    return { marks, room };
  }
}
