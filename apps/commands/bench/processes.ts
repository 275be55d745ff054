import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** CPU that all threads of some processes have used, in ms. */
const cpuOf = (pids: readonly number[]): number =>
  pids
    .flatMap((pid) => readdirSync(`/proc/${pid}/task`).map((thread) => `${pid}/task/${thread}`))
    .map((thread) => Number(readFileSync(`/proc/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6)
    .reduce((sum, ms) => sum + ms, 0);

/** Megabytes that a process holds. */
export const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** A server in processes of its own. */
export interface Peer {
  readonly port: number;
  readonly pids: readonly number[];
  stop(): Promise<void>;
}

/** Starts a command that prints its address once it listens. */
export async function startProcess(
  command: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Peer> {
  const child: ChildProcess = spawn(command, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!child.stdout || !child.pid) throw new Error(`${command} did not start`);
  const { pid } = child;
  for await (const line of createInterface({ input: child.stdout })) {
    const port = Number(/http:\/\/localhost:(\d+)/.exec(line)?.[1]);
    if (!port) continue;
    return {
      port,
      pids: [pid],
      async stop() {
        child.kill('SIGTERM');
        await once(child, 'exit');
      },
    };
  }
  throw new Error(`${command} ended before it listened`);
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** One request over a kept connection; the status and headers of its answer, once all of it has come. */
export const ask = (
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; etag: string; bytes: number }> =>
  new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path, agent, headers }, (answer) => {
      let bytes = 0;
      answer
        .on('data', (chunk: Buffer) => (bytes += chunk.length))
        .on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            etag: String(answer.headers.etag ?? ''),
            bytes,
          }),
        );
    }).on('error', reject);
  });

/** Waits until a server does nothing any more for a second: it compresses what it answered once nobody waits. */
export async function quiet({ pids }: Peer): Promise<void> {
  for (let before = -Infinity, now = cpuOf(pids); now - before > 20; now = cpuOf(pids)) {
    before = now;
    await wait(1000);
  }
}

/** CPU that a server spends on each of many requests, eight at a time, in ms. */
export async function cpuPerRequest(
  { port, pids }: Peer,
  path: (at: number) => string,
  {
    count,
    headers = {},
    status = 200,
  }: { count: number; headers?: Readonly<Record<string, string>>; status?: number },
): Promise<number> {
  let at = 0;
  const visitor = async () => {
    while (at < count) {
      const mine = at;
      at += 1;
      const answer = await ask(port, path(mine), headers);
      if (answer.status !== status) throw new Error(`${path(mine)} was answered ${answer.status}`);
    }
  };
  const before = cpuOf(pids);
  await Promise.all(Array.from({ length: 8 }, visitor));
  return (cpuOf(pids) - before) / count;
}
