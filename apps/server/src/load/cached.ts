import type { Context } from 'hono';
import type { Body } from '../body.ts';
import type { AnswerCache } from './answer-cache.ts';
import { isConnected, clientOf } from './client.ts';
import type { Queue } from './queue.ts';

/** The cached answer of a name, else one made in its turn. */
export type Cached = (c: Context, name: string, make: () => Body | Promise<Body>) => Promise<Body>;

/** Joins cache and queue: whatever costs more than a millisecond goes through here. */
export const makeCached =
  (cache: AnswerCache, queue: Queue): Cached =>
  (c, name, make) =>
    cache.get(
      name,
      () => isConnected(c),
      (isWanted) => queue.do(clientOf(c), make, isWanted),
    );
