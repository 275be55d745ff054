import type { Handler, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { Problem } from './errors.ts';

/** Nothing is loaded from other hosts; no inline script or style runs. Forms only reach our own pages. */
export const pagePolicy = (
  isHttps: boolean,
  { frameAncestors = "'none'", workers = "'self'", images = "'self' data:" } = {},
): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    `img-src ${images}`,
    `worker-src ${workers}`,
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
    "form-action 'self'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');

/** The table of headers that every answer carries, also those written without the framework. */
export const securityHeaders = (isHttps: boolean): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': pagePolicy(isHttps),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...(isHttps && { 'Strict-Transport-Security': 'max-age=31536000' }),
});

/**
 * The map's worker in a sandboxed frame: there nothing of ours is of the frame's own origin, and the engine hands the
 * script over as data.
 */
export const frameWorkers = "'self' data:";

/** Pictures of the desk: photographs of cards, which a page has fetched itself. */
export const deskImages = "'self' data: blob:";

/** What other sites may show or read: data, pictures, frames, and the files that a frame needs, sandboxed or not. */
export const crossOriginHeaders = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
} as const;

/** Adds these headers where a route has not set its own. */
export const defaultHeaders =
  (table: Readonly<Record<string, string>>): MiddlewareHandler =>
  async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(table))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };

/** Cross-origin resource policy: other sites may show what is below. */
export const crossOrigin: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(crossOriginHeaders)) c.res.headers.set(name, value);
};

/** What is not named is not possible here: nearly everywhere that is to write. */
export const refuseOthers =
  (allow: string): Handler =>
  (c) => {
    const [first] = allow.split(',');
    throw new Problem(405, 'method', `${c.req.method} is not possible here; use ${first}.`, {
      headers: { Allow: allow },
    });
  };

const methods = ['GET', 'HEAD', 'OPTIONS'];
export const dataMethods = methods.join(', ');

const allow = cors({
  allowMethods: methods,
  allowHeaders: ['Accept', 'If-None-Match'],
  exposeHeaders: ['ETag', 'Link'],
  maxAge: 86_400,
});

/** The data may be read from any site. Told behind an answer: before one, it would have the framework copy its body. */
export const openToAll: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'OPTIONS') await next();
  return allow(c, async () => {});
};

/** What can be asked for here, for who asks that. */
export const tellMethods: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.req.method === 'OPTIONS') c.res.headers.set('Allow', dataMethods);
};
