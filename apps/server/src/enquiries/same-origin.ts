import type { Context } from 'hono';
import { readHost } from '../hosts.ts';
import { Problem } from '../errors.ts';

const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).host : undefined;

/**
 * Refuses what a page of another site sends. Browsers say so by one header or the other; who is no browser has nothing
 * of somebody else's to send.
 */
export function requireSameOrigin(c: Context): void {
  const site = c.req.header('Sec-Fetch-Site') ?? 'same-origin';
  const origin = c.req.header('Origin');
  const named = readHost(c.req.header('Host') ?? '');
  const ours = [
    hostOf(c.req.url),
    // Behind a public address we may be asked by another name of ours, which was looked at already.
    named && (named.port ? `${named.name}:${named.port}` : named.name),
  ];
  const isOurs =
    origin === undefined || (hostOf(origin) !== undefined && ours.includes(hostOf(origin)));
  if (!isOurs || !['same-origin', 'none'].includes(site))
    throw new Problem(403, 'cross-site', 'This comes from the pages of this site alone.');
}
