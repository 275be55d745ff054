/** Makes something once per atlas and keeps it as long as the atlas lives. */
export function oncePer<A extends object, V>(make: (of: A) => V): (of: A) => V {
  const made = new WeakMap<A, V & object>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const fresh = make(of) as V & object;
    made.set(of, fresh);
    return fresh;
  };
}

/** What was made for a few texts; the oldest goes, so that readers' values cannot fill the memory. */
export class Kept<V> {
  readonly #made = new Map<string, V>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => V): V {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const fresh = make();
    if (this.#made.size >= this.#most) {
      const [oldest] = this.#made.keys();
      this.#made.delete(oldest as string);
    }
    this.#made.set(key, fresh);
    return fresh;
  }
}
