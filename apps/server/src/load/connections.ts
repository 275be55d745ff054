import { readFileSync } from 'node:fs';
import type { Server, ServerOptions, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

const second = 1000;
/** Files that the process needs open besides connections. */
const otherFiles = 80;
/** Where the system does not say how many files a process may open. */
const smallestUsual = 256;
/** Memory of answers besides those kept from which on those that nobody takes are given up. */
const mostUnread = 88 * 1024 * 1024;
/** Filtered answers for readers who never read can take a hundred megabytes in a second. */
const lookAgain = second / 4;

/** How long a connection may take, for a server that is made. */
export const patience = {
  headersTimeout: 10 * second,
  requestTimeout: 20 * second,
  connectionsCheckingInterval: 5 * second,
  // Longer than balancers keep theirs, so that they never use one that is just being closed.
  keepAliveTimeout: 65 * second,
} satisfies ServerOptions;
/** How long nothing may move on a connection while a question or its answer is on its way. */
const longestStill = 20 * second;

/** How many of the connections that are wanted fit into what the system lets a process open. */
export function connectionsThatFit(wanted = 2000, limits = systemLimits()): number {
  const [, open = smallestUsual] = /^Max open files\s+(\d+)/m.exec(limits) ?? [];
  return Math.max(10, Math.min(wanted, Number(open) - otherFiles));
}

function systemLimits(): string {
  try {
    return readFileSync('/proc/self/limits', 'utf8');
  } catch {
    return '';
  }
}

interface Connection {
  /** The answer that it is at. */
  answer: ServerResponse | undefined;
  /** Greater for each that was opened or asked something later. */
  used: number;
}

/**
 * Keeps a server open to those who come next. Where all connections are taken, whoever has held one longest without
 * waiting for us gives way: idle, or not reading its answer. Answers that are kept anyway may take `keptBytes`. Each
 * request is told to `asked`, each answer that the system did not take at once to `watch`: from then on nothing may
 * stand still for `stillMs`. `newest` is the last answer of a connection.
 */
export function limitConnections(
  server: Server,
  most: number,
  keptBytes = 0,
  stillMs = longestStill,
) {
  // Moving a connection to the end of the map at each request instead would keep dead answers alive: a map that is
  // written anew points from its old table to the next.
  const open = new Map<Duplex, Connection>();
  let requests = 0;

  /** How much whoever gave way had not read; undefined where nobody could. */
  const giveWay = (isMeant: (socket: Duplex) => boolean = () => true): number | undefined => {
    let longest: Duplex | undefined;
    let least = Infinity;
    for (const [socket, { answer, used }] of open) {
      const isWaitingForUs = answer !== undefined && !answer.headersSent;
      if (used > least || isWaitingForUs || !isMeant(socket)) continue;
      longest = socket;
      least = used;
    }
    if (!longest) return undefined;
    const unread = longest.writableLength;
    open.delete(longest);
    longest.destroy();
    return unread;
  };

  server.on('connection', (socket: Socket) => {
    if (open.size >= most && giveWay() === undefined) return void socket.destroy();
    open.set(socket, { answer: undefined, used: (requests += 1) });
    socket.once('close', () => open.delete(socket));
    return undefined;
  });
  const look = setInterval(() => {
    let over = process.memoryUsage().arrayBuffers - keptBytes - mostUnread;
    while (over > 0) over -= giveWay(({ writableLength }) => writableLength > 0) ?? over;
  }, lookAgain).unref();
  server.once('close', () => clearInterval(look));
  return {
    asked(socket: Duplex, answer: ServerResponse): void {
      const connection = open.get(socket);
      if (!connection) return;
      connection.answer = answer;
      connection.used = requests += 1;
    },
    // A time-out of the server itself would be set anew at every question and every answer.
    watch(socket: Duplex): void {
      if (socket instanceof Socket) socket.setTimeout(stillMs);
    },
    newest: (socket: Duplex): ServerResponse | undefined => open.get(socket)?.answer,
  };
}
