import { once } from 'node:events';
import { type Server, type ServerResponse, createServer, get } from 'node:http';
import { type AddressInfo, type Socket, connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { listen } from '../server.ts';
import { testApp } from '../test-app.ts';
import { answerUnreadable } from '../unreadable.ts';
import { connectionsThatFit, limitConnections, patience } from './connections.ts';

/** As Linux writes it in /proc/self/limits. */
const limits = (open: string) => `
Limit                     Soft Limit           Hard Limit           Units     
Max open files            ${open}                 ${open}                 files     
`;

it.each([
  ['300', 2000, 220],
  ['1024', 2000, 944],
  ['1048576', 2000, 2000],
  ['1048576', 50, 50],
  ['unlimited', 2000, 176],
  ['40', 2000, 10],
])('a process that may open %s files takes of %i connections %i', (open, wanted, fit) => {
  expect(connectionsThatFit(wanted, limits(open))).toBe(fit);
});
it('a system that does not say gets few', () => expect(connectionsThatFit(2000, '')).toBe(176));

const most = 20;
const open: Socket[] = [];
let stop = async (): Promise<void> => undefined;
afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy();
  await stop();
});

async function serve(parts: Parameters<typeof testApp>[0] = {}): Promise<number> {
  const app = await testApp(parts);
  const server = await listen(
    app,
    { port: 0, host: '127.0.0.1', mostConnections: most },
    () => undefined,
  );
  stop = server.stop;
  return server.port;
}

/** A visitor whose sockets say something, and then never read. */
async function stuck(port: number, times: number, says: string): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    open.push(socket);
    await once(socket, 'connect');
    socket.pause();
    socket.write(says);
  }
  await wait(200);
}

const question = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n';

/** A server that answers so, with few connections. */
async function limited(
  answer: (response: ServerResponse, connections: ReturnType<typeof limitConnections>) => void,
  ...limits: [most: number, keptBytes?: number, stillMs?: number]
): Promise<{ server: Server; port: number }> {
  const server = createServer(patience, (request, response) => {
    connections.asked(request.socket, response);
    answer(response, connections);
  });
  const connections = limitConnections(server, ...limits);
  answerUnreadable(server, {}, connections);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stop = async () => void server.close();
  return { server, port: (server.address() as AddressInfo).port };
}

const connectionsOf = (server: Server) =>
  new Promise<number>((resolve) => server.getConnections((_error, found) => resolve(found)));

const status = (port: number): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: '/healthz', agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on('error', reject);
  });

describe('the next visitor gets an answer although all connections are held by', () => {
  const many = 'GET /api/atlas HTTP/1.1\r\nHost: localhost\r\n\r\n';
  it.each([
    ['readers of large answers who never read', many.repeat(12)],
    ['those who never ask', ''],
    ['those who never finish their question', 'GET / HTTP/1.1\r\nHost: loc'],
    ['those who have their answer', 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ])('%s', async (_name, says) => {
    const port = await serve();
    await stuck(port, 3 * most, says);
    for (let at = 0; at < 3; at += 1) expect(await status(port)).toBe(200);
  });
});

it('the connection that has asked for nothing longest gives way, not the one opened first', async () => {
  const { port } = await limited((response) => void response.end('ok'), 3);
  for (let at = 0; at < 3; at += 1) await stuck(port, 1, question);
  const [first, second, third] = open;
  first!.resume().write(question);
  await wait(200);
  second!.resume();
  const isGone = once(second!, 'close');
  expect(await status(port)).toBe(200);
  await isGone;
  expect([first, third].map((socket) => socket!.destroyed)).toEqual([false, false]);
});

it('who waits for us keeps the connection; only where all do, the next one is turned away', async () => {
  const waiting: ServerResponse[] = [];
  const { port } = await limited((response) => void waiting.push(response), 3);
  const answers = [1, 2, 3].map(() => status(port));
  await expect.poll(() => waiting.length).toBe(3);
  await expect(status(port)).rejects.toThrow(/hang up|ECONNRESET/);
  for (const response of waiting) response.end('ok');
  expect(await Promise.all(answers)).toEqual([200, 200, 200]);
});

describe('a connection on which nothing moves is given up after a while', () => {
  const healthz = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n';
  it.each([
    ['whose answer nobody takes', [question]],
    ['whose second answer nobody takes', [healthz, question]],
    ['that wants a tunnel', ['CONNECT localhost:80 HTTP/1.1\r\n\r\n']],
    ['that wants a tunnel after an answer', [healthz, 'CONNECT a:80 HTTP/1.1\r\n\r\n']],
    ['that sent what nobody can read', ['\0\r\n\r\n']],
    ['that sent it after an answer', [healthz, '\0\r\n\r\n']],
  ])('%s', async (_name, says) => {
    const { server, port } = await limited(
      (response, connections) => {
        if (response.req.url === '/healthz') return void response.end('ok');
        connections.watch(response.req.socket);
        return void response.end(Buffer.alloc(30_000_000));
      },
      10,
      0,
      300,
    );
    for (const [at, text] of says.entries()) {
      if (at === 0) await stuck(port, 1, text);
      else open[0]!.write(text);
    }
    await expect.poll(() => connectionsOf(server), { timeout: 5000 }).toBe(0);
  });
});

it('what is kept anyway is no reason to give up who reads slowly', async () => {
  const megabyte = 1024 * 1024;
  const kept = Buffer.alloc(200 * megabyte);
  const { server, port } = await limited(
    (response) => void response.end(kept.subarray(0, 20 * megabyte)),
    10,
    // Much more than the rooms' tests hold beside it.
    2000 * megabyte,
  );
  await stuck(port, 1, question);
  await wait(1500);
  expect(await connectionsOf(server)).toBe(1);
});
