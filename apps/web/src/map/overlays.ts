import { makeStore } from '../page/store.ts';

/** The corner of the map in which its key hides no park that answers. */
export const keyCorner = makeStore<'bottom' | 'top'>('bottom');

/** Whether a park that answers lies under the overview. */
export const insetYields = makeStore(false);
