import type { ParkPaint } from '../paint.ts';
import type { Spot } from './place-labels.ts';
import type { Point } from './shapes.ts';

/** What a park is to the reader's question; `near` comes closest where nobody matches, `all` where nothing is asked. */
export type Role = 'match' | 'may' | 'near' | 'all' | 'no';

/** A park as the map marks it. */
export interface ParkPin {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly discKm: number;
  readonly site: string;
  readonly name: string;
  readonly role: Role;
  readonly paint: ParkPaint;
  /** Its panel is open. */
  readonly isChosen: boolean;
  /** The place of its site, where the reader ranks. */
  readonly rank?: number | undefined;
  readonly isStarred: boolean;
  readonly isCompared: boolean;
}

/** Radii in sizes of text: of a number, and of a point by what it says. */
const numberRadius = 0.92;
const radii: Readonly<Record<Role, number>> = {
  match: 0.5,
  may: 0.5,
  near: 0.58,
  all: 0.38,
  no: 0.28,
};
/** How far a pin may step aside, in sizes of text. */
const reaches: Readonly<Record<Role, number>> = { match: 20, may: 20, near: 20, all: 11, no: 0 };
/** Who is named first. */
const order: readonly Role[] = ['match', 'may', 'near', 'all', 'no'];

export const radiusOf = ({ role, rank }: ParkPin, text: number): number =>
  (rank === undefined ? radii[role] : numberRadius) * text;

/** Widths of the star and of the mark of the comparison before a name, in sizes of text. */
export const starWidth = 1.15;
export const compareWidth = 1.15;
export const lineHeight = 1.3;

/** Where things of the earth are on the map, and how long a kilometre and a name are. */
export interface MapScale {
  readonly project: (lon: number, lat: number) => Point;
  readonly pxPerKm: number;
  readonly text: number;
  readonly measure: (name: string) => number;
}

const importance = ({ isChosen, role, isStarred, isCompared }: ParkPin): number =>
  isChosen ? -2 : isStarred || isCompared ? -1 : order.indexOf(role);

/** Beside an open park, those that nobody asked for do not spread. */
const reachOf = ({ role }: ParkPin, isNeeded: boolean, hasChosen: boolean): number =>
  isNeeded ? reaches.match : role === 'all' && hasChosen ? 0 : reaches[role];

/** The parks as they are to be labelled, those that matter most first. */
export function spotsOf(pins: readonly ParkPin[], scale: MapScale): readonly Spot[] {
  const { project, pxPerKm, text, measure } = scale;
  const hasChosen = pins.some(({ isChosen }) => isChosen);
  return pins
    .toSorted((a, b) => importance(a) - importance(b) || (a.rank ?? 0) - (b.rank ?? 0))
    .map((pin) => {
      const isNeeded = importance(pin) < order.indexOf('all');
      const marks = (pin.isStarred ? starWidth : 0) + (pin.isCompared ? compareWidth : 0);
      return {
        ...project(pin.lon, pin.lat),
        id: pin.id,
        site: pin.site,
        isPin: true,
        r: radiusOf(pin, text),
        disc: pin.discKm * pxPerKm,
        width: measure(pin.name) + marks * text,
        height: lineHeight * text,
        reach: reachOf(pin, isNeeded, hasChosen) * text,
        needed: isNeeded,
      };
    });
}
