import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { type UrlSettings, makeAddressKey, makeUrlResolver } from './url-resolver.ts';
import { Problem, pathOf, problemParts } from './errors.ts';
import { securityHeaders } from './headers.ts';
import { connectionsThatFit, limitConnections, patience } from './load/connections.ts';
import { defaultLimits } from './load/limits.ts';
import { ReadyAnswers } from './load/ready-answers.ts';
import { answerUnreadable } from './unreadable.ts';

function sendProblem(response: ServerResponse, problem: Problem): void {
  const { body, headers } = problemParts(problem);
  response.writeHead(problem.status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

/** Bodies that stay ready in front of the framework; most of them are held elsewhere too. */
const readyBytes = 16 * 1024 * 1024;

export interface Listening {
  readonly port: number;
  /** Takes no new request, lets running ones end. */
  stop(): Promise<void>;
}

/** Opens the port. Each request is told to `log`, and what was read to `seen`, when it has been answered. */
export function listen(
  app: Hono,
  {
    port,
    host,
    mostConnections,
    cacheBytes = defaultLimits.cacheBytes,
    ...settings
  }: UrlSettings & { port: number; host: string; mostConnections?: number; cacheBytes?: number },
  log: (entry: { method: string; path: string; status: number; ms: number }) => void,
  seen: (address: string, headers: IncomingHttpHeaders, status: number) => void = () => {},
): Promise<Listening> {
  const framework = getRequestListener(app.fetch);
  const table = securityHeaders(settings.publicUrl?.startsWith('https:') ?? false);
  const resolveUrl = makeUrlResolver(settings);
  const keyOf = makeAddressKey(settings);
  const ready = new ReadyAnswers(readyBytes);
  const tell = (
    request: IncomingMessage,
    { statusCode: status }: ServerResponse,
    { asked, path, start }: { asked: string; path: string; start: number },
  ): void => {
    const { method = '', headers } = request;
    if (method === 'GET') seen(asked, headers, status);
    log({ method, path, status, ms: Math.round(performance.now() - start) });
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    connections.asked(request.socket, response);
    const start = performance.now();
    const asked = request.url ?? '';
    const key = keyOf(request);
    const path = key === undefined ? undefined : ready.send(key, request, response);
    if (path === undefined) answerAnew(request, response, { key, asked, start });
    // The system has most answers at once; the others are told of when it has.
    else if (response.writableLength === 0) tell(request, response, { asked, path, start });
    else tellWhenSent(request, response, { asked, path, start });
  };
  const tellWhenSent = (
    request: IncomingMessage,
    response: ServerResponse,
    what: { asked: string; path: string; start: number },
  ): void => {
    connections.watch(request.socket);
    response.on('finish', () => tell(request, response, what));
  };
  const answerAnew = (
    request: IncomingMessage,
    response: ServerResponse,
    { key, asked, start }: { key: string | undefined; asked: string; start: number },
  ): void => {
    connections.watch(request.socket);
    let path = '';
    response.on('finish', () => {
      if (key !== undefined) ready.keep(key, path, request, response);
      tell(request, response, { asked, path, start });
    });
    for (const [name, value] of Object.entries(table)) response.setHeader(name, value);
    const resolved = resolveUrl(request);
    if (resolved instanceof Problem) return sendProblem(response, resolved);
    // The query can hold what a visitor typed, the path a receipt; they stay out of the log.
    path = pathOf(resolved.url.pathname);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (resolved.isInsecure && isRead)
      return void response.writeHead(301, { Location: resolved.url.href }).end();
    // The framework builds addresses from the target: it sees the one that was let in.
    request.url = resolved.url.href;
    return void framework(request, response);
  };
  // The resolver of addresses looks at the host itself, so that its answer carries our headers.
  const server: Server = createServer({ ...patience, requireHostHeader: false }, answer);
  // Nobody is asked to go on sending, and an expectation that we do not know is no reason to refuse.
  for (const event of ['checkContinue', 'checkExpectation'])
    server.on(event, (request, response) => server.emit('request', request, response));
  const most = connectionsThatFit(mostConnections);
  const connections = limitConnections(server, most, cacheBytes + readyBytes);
  answerUnreadable(server, table, connections);
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
