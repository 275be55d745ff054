import { makeStore } from '../page/store.ts';

/** The park under the pointer or the keyboard focus: list and map show it alike. */
export const hoveredPark = makeStore<string | undefined>(undefined);

/** The parks that the map shows now; undefined where there is no map. */
export const parksInView = makeStore<ReadonlySet<string> | undefined>(undefined);
