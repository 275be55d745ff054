import type { Context } from 'hono';
import type { Body } from '../body.ts';
import type { Kept } from './kept.ts';
import { isThere, laneOf } from './lane.ts';
import type { Queue } from './queue.ts';

/** The kept answer of a name, else one made in its turn. */
export type Cold = (c: Context, name: string, make: () => Body | Promise<Body>) => Promise<Body>;

/** Joins memory and a queue: whatever costs more than a millisecond goes through here. */
export const makeCold =
  (kept: Kept, queue: Queue): Cold =>
  (c, name, make) =>
    kept.get(
      name,
      () => isThere(c),
      (isWanted) => queue.do(laneOf(c), make, isWanted),
    );
