import type { MiddlewareHandler } from 'hono';
import { Problem } from '../errors.ts';

/** No link of ours is half as long, nor has it half as many keys. */
const longestAddress = 4096;
const mostKeys = 100;
export const addressProblems: readonly string[] = ['too-long', 'too-many-keys'];

/** What may stand between two keys, also where it was garbled on its way. */
const join = /&|%26|;|%3B|＆|%EF%BC%86/i;

/** Refuses addresses that are long enough to cost something, before anybody reads them. */
export const limitAddress: MiddlewareHandler = async (c, next) => {
  const address = c.req.url.slice(c.req.url.indexOf('/', 'https://'.length));
  if (address.length > longestAddress)
    throw new Problem(
      414,
      'too-long',
      `The address has ${address.length} characters; at most ${longestAddress} are read.`,
    );
  const keys = address.split(join).length;
  if (keys > mostKeys)
    throw new Problem(
      400,
      'too-many-keys',
      `The address has ${keys} parameters; at most ${mostKeys} are read.`,
    );
  await next();
};
