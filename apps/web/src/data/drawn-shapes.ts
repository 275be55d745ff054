import { useSyncExternalStore } from 'react';
import type { MapShapes } from './map-shapes.ts';

let drawn: MapShapes | undefined;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The map tells what it draws, so that a search can offer the names on it. */
export function setDrawnShapes(shapes: MapShapes): void {
  if (drawn === shapes) return;
  drawn = shapes;
  for (const listener of listeners) listener();
}

/** What the map has drawn by now; nothing is asked for here. */
export const useDrawnShapes = (): MapShapes | undefined =>
  useSyncExternalStore(
    subscribe,
    () => drawn,
    () => undefined,
  );
