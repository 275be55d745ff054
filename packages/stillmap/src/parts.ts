import type { Language, StillGround, StillPlaces } from '@sites/domain';
import type { ParkMark } from './marks.ts';
import type { Look } from './palette.ts';
import type { Frame, LonLat, Size } from './view.ts';

/** A road that is taken, from a park to a place, with what is told at its end. */
export interface Way {
  readonly points: readonly (readonly [lon: number, lat: number])[];
  /** The one that matters most is solid, the others are dashed. */
  readonly isMain: boolean;
  readonly label: string;
}

/** A place with a name beside the parks: a port, a zone by its id. */
interface NamedPlace {
  readonly id: string;
  readonly label: string;
}

export interface StillMapParts extends Size {
  readonly ground: StillGround;
  readonly places: StillPlaces;
  readonly frame: Frame;
  readonly language: Language;
  readonly look: Look;
  /** Pixels of a letter of the names; marks and lines follow it. */
  readonly text?: number;
  /** Numbers stand for every labelled park where a list beside the map counts them. */
  readonly wants?: 'names' | 'numbers';
  readonly parks: readonly ParkMark[];
  readonly ports?: readonly (NamedPlace & LonLat)[];
  readonly zones?: readonly NamedPlace[];
  readonly ways?: readonly Way[];
  /** The zone that the map is about. */
  readonly zone?: string | undefined;
}
