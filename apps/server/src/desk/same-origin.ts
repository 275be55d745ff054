import type { Context } from 'hono';
import { Problem } from '../errors.ts';

/** Refuses what another site had a browser send: nothing of the desk is for anybody but our own pages. */
export function refuseForeign(c: Context): void {
  const site = c.req.header('Sec-Fetch-Site');
  const origin = c.req.header('Origin');
  const isOurs =
    (site === undefined || site === 'same-origin' || site === 'none') &&
    (origin === undefined || origin === new URL(c.req.url).origin);
  if (!isOurs)
    throw new Problem(403, 'cross-site', 'This can only be asked for by the pages of this site.');
}
