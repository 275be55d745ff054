import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { assetCaching } from './app.ts';
import { type Body, answerWith } from './body.ts';
import { securityHeaders } from './headers.ts';

/** Answers files of the front end before the framework: they are most requests and never need it. */
function sendAsset(request: IncomingMessage, response: ServerResponse, body: Body): void {
  const path = request.url ?? '';
  const { headers: sent } = request;
  const { status, headers, bytes } = answerWith(
    body,
    { accept: sent['accept-encoding'] as string | undefined, ifNoneMatch: sent['if-none-match'] },
    assetCaching(path),
  );
  response.writeHead(status, { ...securityHeaders, ...headers });
  response.end(request.method === 'HEAD' || !bytes ? undefined : bytes);
}

export interface Listening {
  readonly port: number;
  /** Takes no new request, lets running ones end. */
  stop(): Promise<void>;
}

/** Opens the port. Each request is told to `log` when it has been answered. */
export function listen(
  app: Hono,
  assets: ReadonlyMap<string, Body>,
  { port, host }: { port: number; host: string },
  log: (entry: { method: string; path: string; status: number; ms: number }) => void,
): Promise<Listening> {
  const framework = getRequestListener(app.fetch);
  const server: Server = createServer((request, response) => {
    const start = performance.now();
    // The query can hold what a visitor typed; it stays out of the log.
    const path = (request.url ?? '').split('?')[0]!;
    response.on('finish', () =>
      log({
        method: request.method ?? '',
        path,
        status: response.statusCode,
        ms: Math.round(performance.now() - start),
      }),
    );
    const body =
      request.method === 'GET' || request.method === 'HEAD'
        ? assets.get(request.url ?? '')
        : undefined;
    if (body) sendAsset(request, response, body);
    else void framework(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeIdleConnections();
          }),
      }),
    );
  });
}
