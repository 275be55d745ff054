import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Body } from '../body.ts';

export type NamedBody = readonly [path: string, body: Body];

/** Bodies that are finished when the server starts, each at its path. */
export function fileRoutes(
  files: readonly NamedBody[],
  send: (c: Context, body: Body) => Response,
): Hono {
  const routes = new Hono();
  for (const [path, body] of files) routes.get(path, (c) => send(c, body));
  return routes;
}
