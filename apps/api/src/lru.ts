/** Keeps the most recently used values, at most `size` of them. */
export class Lru<V> {
  readonly #values = new Map<string, V>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  /** The value of a key, made when it is not kept. */
  get(key: string, make: () => V): V {
    const kept = this.#values.get(key);
    const value = kept ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#size)
      this.#values.delete(this.#values.keys().next().value as string);
    return value;
  }
}
