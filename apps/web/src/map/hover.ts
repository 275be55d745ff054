/** The park under the pointer or the keyboard focus: list and map show it alike. */
let hovered: string | undefined;
const listeners = new Set<(park: string | undefined) => void>();

export function hover(park: string | undefined): void {
  if (park === hovered) return;
  hovered = park;
  for (const listener of listeners) listener(park);
}

export function onHover(listener: (park: string | undefined) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
