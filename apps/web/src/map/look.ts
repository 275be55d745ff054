/** A request that the map show a place; whoever draws the map carries it out. */
export interface Look {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}
const listeners = new Set<(look: Look) => void>();

export function lookAt(look: Look): void {
  for (const listener of listeners) listener(look);
}

export function onLook(listener: (look: Look) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
