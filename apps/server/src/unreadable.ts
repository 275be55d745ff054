import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { Problem, problemParts } from './errors.ts';

const tooLong = new Problem(431, 'headers', 'The headers of the request are too long.');
const problems: Readonly<Record<string, Problem>> = {
  HPE_HEADER_OVERFLOW: tooLong,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: new Problem(413, 'content', 'The content is too large.'),
  ERR_HTTP_REQUEST_TIMEOUT: new Problem(408, 'timeout', 'The request took too long to arrive.'),
};
const unreadable = new Problem(400, 'bad-request', 'This is no request that can be read.');
const noTunnel = new Problem(405, 'method', 'CONNECT is not possible here; use GET.', {
  headers: { Allow: 'GET, HEAD' },
});

/**
 * Answers what Node gives to nobody: requests that it cannot read, and tunnels. They get the same headers as all, on
 * connections on which nothing may stand still.
 */
export function answerUnreadable(
  server: Server,
  table: Readonly<Record<string, string>>,
  {
    newest,
    watch,
  }: {
    /** The last answer of a connection. */
    newest: (socket: Duplex) => ServerResponse | undefined;
    watch: (socket: Duplex) => void;
  },
): void {
  const ended = new WeakSet<Duplex>();

  const end = (socket: Duplex, problem: Problem): void => {
    if (!socket.writable) return void socket.destroy();
    watch(socket);
    const { body, headers } = problemParts(problem);
    const all = {
      ...table,
      ...headers,
      'Content-Length': Buffer.byteLength(body),
      Connection: 'close',
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${lines.join('')}\r\n${body}`,
    );
  };
  /** What came before on the same connection is answered first. */
  const endInTurn = (socket: Duplex, problem: Problem): void => {
    if (ended.has(socket)) return;
    ended.add(socket);
    const before = newest(socket);
    // A body that breaks off or never ends: who reads it waits for what does not come.
    if (before && !before.req.complete && !before.headersSent) {
      socket.once('finish', () => socket.destroy());
      return end(socket, problem);
    }
    if (!before || before.writableFinished || before.destroyed) end(socket, problem);
    else before.once('close', () => end(socket, problem));
  };

  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET') socket.destroy();
    else endInTurn(socket, problems[error.code ?? ''] ?? unreadable);
  });
  server.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    // Node has let go of it: unread bytes would hide that the other side has gone, and keep it open for ever.
    socket.on('timeout', () => socket.destroy());
    socket.resume();
    endInTurn(socket, noTunnel);
  });
}
