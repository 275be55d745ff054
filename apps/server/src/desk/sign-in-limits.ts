import { LRUCache } from 'lru-cache';
import { Problem } from '../errors.ts';

/** How many tries there are before somebody has to wait. */
interface TryLimit {
  readonly most: number;
  readonly windowMs: number;
}

/** For everybody at one address together, for one account, and for invitations. */
export const signInLimits = {
  address: { most: 60, windowMs: 10 * 60_000 },
  account: { most: 10, windowMs: 15 * 60_000 },
} as const satisfies Readonly<Record<string, TryLimit>>;

/** More keys than these are more than one attacker is worth remembering for. */
const mostKeys = 20_000;

/** Counts tries by key within a window, in the memory of this process. */
export class Tries {
  readonly #counts = new LRUCache<string, { count: number; readonly until: number }>({
    max: mostKeys,
  });
  readonly #limit: TryLimit;
  readonly #now: () => number;

  constructor(limit: TryLimit, now: () => number = Date.now) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Takes one try before it is known how it ends, so that many at once are no way around. */
  take(key: string): void {
    const now = this.#now();
    const known = this.#counts.get(key);
    const counted =
      known && known.until > now ? known : { count: 0, until: now + this.#limit.windowMs };
    counted.count += 1;
    this.#counts.set(key, counted);
    if (counted.count <= this.#limit.most) return;
    const seconds = String(Math.ceil((counted.until - now) / 1000));
    throw new Problem(429, 'too-many', 'There were too many tries; wait a while.', {
      headers: { 'Retry-After': seconds },
    });
  }

  forgive(key: string): void {
    this.#counts.delete(key);
  }
}
