import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../built-server.ts';
import { startNginx } from './nginx.ts';
import { type Peer, ask, cpuPerRequest, memoryOf, quiet, startProcess } from './processes.ts';
import { type Line, inMs, inTimes } from './table.ts';
import { byTurns } from './timing.ts';

const items = '/api/collections/parks/items?limit=100';
/** As browsers ask. */
const compressed = { 'Accept-Encoding': 'gzip, br' };

/** The bytes of an answer as they travel. */
const bytesOf = (port: number, path: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path, headers: compressed }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve(Buffer.concat(chunks)));
    }).on('error', reject);
  });

const headersOf = async (port: number, path: string): Promise<Record<string, string>> => {
  const { headers } = await fetch(`http://127.0.0.1:${port}${path}`);
  const kept = Object.fromEntries(headers);
  for (const name of ['date', 'connection', 'keep-alive', 'transfer-encoding']) delete kept[name];
  return kept;
};

const compared = (
  what: string,
  [peerName, peer]: readonly [string, number],
  ours: number,
  most: number,
): Line => ({
  what,
  limit: `${peerName} ${inMs(peer)}`,
  ours: inMs(ours),
  ratio: inTimes(ours / peer),
  target: `≤ ${most.toFixed(1)}x`,
  isHeld: ours / peer <= most,
});
const bounded = (what: string, ours: number, most: number, unit = 'ms'): Line => ({
  what,
  limit: '–',
  ours: `${ours.toFixed(ours < 10 ? 2 : 0)} ${unit}`,
  ratio: '–',
  target: `≤ ${most} ${unit}`,
  isHeld: ours <= most,
});

/** An address that nobody has asked for yet, whose filter every park passes. */
const fresh = (at: number) => `near=106.${String(10_000 + at)},20.5~390km`;

/** Asks until the answer is compressed at full strength, which costs another thread a second; its tag. */
async function whenCompressed(port: number, path: string): Promise<string> {
  for (;;) {
    const { etag } = await ask(port, path, compressed);
    if (etag.endsWith('-br"')) return etag;
    await wait(200);
  }
}

async function againstNginx(ours: Peer): Promise<Line[]> {
  const etag = await whenCompressed(ours.port, items);
  const nginx = await startNginx(await bytesOf(ours.port, items));
  if (!nginx) {
    console.log('nginx is not here (Debian: apt-get install nginx-light): not compared with it.');
    return [];
  }
  const { etag: nginxEtag } = await ask(nginx.port, nginx.path);
  const warm = `${items}&vacancy=10-`;
  await whenCompressed(ours.port, warm);
  const measure = (peer: Peer, path: string, tag = '') =>
    cpuPerRequest(peer, () => path, {
      count: 1000,
      headers: tag ? { ...compressed, 'If-None-Match': tag } : compressed,
      status: tag ? 304 : 200,
    });
  const line = async (what: string, path: string, most: number, tags: readonly string[] = []) => {
    const [peer, own] = await byTurns(
      () => measure(nginx, nginx.path, tags[0]),
      () => measure(ours, path, tags[1]),
    );
    return compared(what, ['nginx', peer], own, most);
  };
  const lines = [
    await line('whole collection, brotli', items, 2),
    await line('the same, unchanged: 304', items, 1.6, [nginxEtag, etag]),
    await line('filtered, asked before', warm, 2.5),
  ];
  await nginx.stop();
  return lines;
}

async function againstNode(ours: Peer): Promise<Line> {
  const headers = JSON.stringify(await headersOf(ours.port, '/healthz'));
  const bare = await startProcess('node', [
    '--import',
    'tsx',
    `${root}apps/commands/bench/bare.ts`,
    headers,
  ]);
  // So many that both collect garbage meanwhile: the memory that Node keeps free by default lasts for 1,000 answers.
  const measure = (peer: Peer, count = 3000) => cpuPerRequest(peer, () => '/healthz', { count });
  // V8 has compiled all of it by then.
  for (const peer of [bare, ours]) await measure(peer, 12_000);
  await quiet(ours);
  const [least, own] = await byTurns(
    () => measure(bare),
    () => measure(ours),
    15,
  );
  await bare.stop();
  return compared('/healthz', ['bare node:http', least], own, 1.2);
}

/**
 * CPU per request of the built server as `npm run serve` runs it, against nginx over the same bytes and against bare
 * `node:http`; its memory.
 */
export async function benchServer(): Promise<Line[]> {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    scripts: { serve: string };
  };
  const [node = '', ...words] = scripts.serve.split(' ');
  const start = performance.now();
  const ours = await startProcess(node, words, {
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
  });
  await ask(ours.port, '/en/');
  const started = performance.now() - start;
  const [pid = 0] = ours.pids;
  await wait(2000);
  const atRest = memoryOf(pid);
  for (let at = 0; at < 4; at += 1) await ask(ours.port, items, compressed);
  await wait(2000);
  const cold = (path: (at: number) => string, count: number) =>
    cpuPerRequest(ours, path, { count, headers: compressed });
  const lines = [
    ...(await againstNginx(ours)),
    await againstNode(ours),
    bounded(
      'filtered, asked for the first time: CPU of all threads',
      await cold((at) => `${items}&${fresh(at)}`, 500),
      1.5,
    ),
    bounded(
      'page with a filter, for the first time',
      await cold((at) => `/en/?${fresh(at)}`, 200),
      10,
    ),
    bounded('start to the first page', started, 1000),
    bounded('memory at rest', atRest, 120, 'MB'),
    bounded('memory after this bench', memoryOf(pid), 300, 'MB'),
  ];
  await ours.stop();
  return lines;
}
