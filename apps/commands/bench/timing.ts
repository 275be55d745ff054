/** Numbers between 0 and 1, the same in every run. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

export interface Times {
  readonly median: number;
  readonly p95: number;
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Infinity;
}

/**
 * Of some rounds, each of which measures both sides one after the other, that with the middle ratio: both meet the same
 * machine, which may run at half of its speed some seconds later.
 */
export async function byTurns(
  one: () => Promise<number>,
  other: () => Promise<number>,
  rounds = 9,
): Promise<readonly [number, number]> {
  const measured: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds; round += 1) measured.push([await one(), await other()]);
  const ratio = ([first, second]: readonly [number, number]) => second / first;
  const sorted = measured.toSorted((a, b) => ratio(a) - ratio(b));
  return sorted[Math.floor(rounds / 2)] ?? [Infinity, Infinity];
}

/**
 * Milliseconds of the steps of a sequence, each the best of some runs of the whole sequence: what others do on the
 * machine meanwhile is no cost of ours.
 */
export function time<S>(steps: readonly S[], run: (step: S) => unknown, runs = 5): Times {
  const best = steps.map(() => Infinity);
  for (let round = 0; round < runs; round += 1)
    for (const [at, step] of steps.entries()) {
      const start = performance.now();
      run(step);
      best[at] = Math.min(best[at] ?? Infinity, performance.now() - start);
    }
  return { median: quantile(best, 0.5), p95: quantile(best, 0.95) };
}
