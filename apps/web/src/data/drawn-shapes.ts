import { useSyncExternalStore } from 'react';
import { makeStore } from '../page/store.ts';
import type { MapShapes } from './map-shapes.ts';

const drawn = makeStore<MapShapes | undefined>(undefined);

/** The map tells what it draws, so that a search can offer the names on it. */
export const setDrawnShapes = drawn.set;

/** What the map has drawn by now; nothing is asked for here. */
export const useDrawnShapes = (): MapShapes | undefined =>
  useSyncExternalStore(drawn.subscribe, drawn.get, () => undefined);
