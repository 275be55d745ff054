/** A record with something for each of some keys. */
export const recordOf = <K extends string, T>(
  keys: readonly K[],
  make: (key: K) => T,
): Record<K, T> =>
  // The keys are those of the list; entries of a list cannot say so.
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;
