import {
  type AreaUnit,
  type Colouring,
  type Currency,
  type FilterState,
  type Ranking,
  type SortKey,
  colouring,
  type Layer,
  type ShownCollection,
} from '@sites/domain';

export {
  type Layer,
  type ShownCollection,
  defaultLayers,
  layers,
  shownCollections,
} from '@sites/domain';

/** What colours the parks of the map: the answer to the filters, or one measure. */
export const colours: readonly Colour[] = ['answer', ...colouring, 'score'];
export type Colour = 'answer' | Colouring | 'score';

export interface Shown {
  readonly collection: ShownCollection;
  readonly id: string;
}

/** Everything an address says about a view, but its language, page and camera. */
export interface LinkState {
  readonly filters: FilterState;
  /** What was typed as a name and names nobody: it stands in the link as `q`, and filters nothing. */
  readonly typed?: string | undefined;
  /** Whether parks that may match stand in their own group, or are left out. */
  readonly unknown: 'keep' | 'hide';
  /** Weights of what matters, where the reader has set some. */
  readonly ranking?: Ranking;
  readonly sort: SortKey;
  readonly colour: Colour;
  readonly layers: readonly Layer[];
  /** The year the view speaks of; absent means now. */
  readonly year?: number;
  /** Starred parks, in the order they were starred. */
  readonly stars: readonly string[];
  /** Parks side by side, at most four. */
  readonly compare: readonly string[];
  /** The park whose panel is open; else another place's. */
  readonly park?: string;
  readonly show?: Shown;
  /** Units in which the reader wants areas and money; absent money is as published. */
  readonly area: AreaUnit;
  readonly money?: Currency;
  /** The version of the data that the sender saw, where the reader has not gone on to today's. */
  readonly version?: string;
  /** What a page's own form was asked, as it came: no other page has a use for it. */
  readonly form: readonly (readonly [key: string, text: string])[];
  /** Keys that this release does not know, kept as they came: in the reader's address bar and nowhere else. */
  readonly extra: readonly (readonly [key: string, text: string])[];
}

/** The keys of forms that a page has of its own. Earlier forms asked for `usd`: their links stay good. */
export const forms = {
  law: ['place', 'licensed', 'usd', 'voltage', 'kwh.normal', 'kwh.off-peak', 'kwh.peak'],
  energy: ['mw', 'mwh', 'clean'],
  ask: ['about', 'mw'],
} as const;

/** Years that a view can speak of. */
export const years = [2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035] as const;
export const mostCompared = 4;

/** A value that was dropped because its key does not allow it. */
export interface Rejected {
  readonly key: string;
  readonly text: string;
}
