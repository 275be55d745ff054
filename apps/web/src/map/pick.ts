/** Asks whoever draws the map for a point; the next click answers, Escape gives none. */
type Answer = (point: { lon: number; lat: number } | undefined) => void;
const listeners = new Set<(waiting: boolean) => void>();
let waiting: Answer | undefined;

const notify = () => {
  for (const listener of listeners) listener(waiting !== undefined);
};

export function pickPoint(answer: Answer): void {
  waiting?.(undefined);
  waiting = answer;
  notify();
}

/** Gives the point that was asked for; false where nobody asked. */
export function givePoint(point: { lon: number; lat: number } | undefined): boolean {
  if (!waiting) return false;
  const answer = waiting;
  waiting = undefined;
  answer(point);
  notify();
  return true;
}

export function onPicking(listener: (waiting: boolean) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
