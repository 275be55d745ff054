import { LRUCache } from 'lru-cache';

/** What somebody may still take, and when that was worked out. */
interface Allowance {
  readonly left: number;
  readonly at: number;
}

/** More are not remembered: who asked longest ago starts anew. */
const mostNames = 10_000;

/**
 * How often everybody may do something: all of it at once, and then again as time gives it back, so that nobody waits
 * for the end of an hour.
 */
export class RateLimit {
  readonly #most: number;
  readonly #perMs: number;
  readonly #now: () => number;
  readonly #allowances = new LRUCache<string, Allowance>({ max: mostNames });

  constructor(most: number, inSeconds: number, now: () => number) {
    this.#most = most;
    this.#perMs = most / (inSeconds * 1000);
    this.#now = now;
  }

  /** Seconds until somebody may; 0 where they may now. */
  waitOf(name: string): number {
    const left = this.#leftOf(name);
    return left >= 1 ? 0 : Math.ceil((1 - left) / this.#perMs / 1000);
  }

  /** Somebody does it. */
  take(name: string): void {
    this.#allowances.set(name, { left: Math.max(0, this.#leftOf(name) - 1), at: this.#now() });
  }

  #leftOf(name: string): number {
    const known = this.#allowances.get(name);
    if (!known) return this.#most;
    // A clock that was set back gives nothing, and takes nothing.
    const passed = Math.max(0, this.#now() - known.at);
    return Math.min(this.#most, known.left + passed * this.#perMs);
  }
}
