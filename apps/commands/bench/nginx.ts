import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Peer } from './processes.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** nginx with one worker over one file that is compressed already; undefined where it is not installed. */
export async function startNginx(file: Uint8Array): Promise<(Peer & { path: string }) | undefined> {
  if (spawnSync('nginx', ['-v']).error) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(folder, 'files'));
  writeFileSync(join(folder, 'files/items'), file);
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `user root; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log; daemon off;
events { worker_connections 512; }
http {
  access_log off; sendfile on; keepalive_requests 1000000; open_file_cache max=10;
  server {
    listen 127.0.0.1:${port};
    location / { root ${folder}/files; default_type application/geo+json; add_header Content-Encoding br; }
  }
}`,
  );
  const child = spawn('nginx', ['-c', config, '-p', folder], { stdio: 'ignore' });
  await wait(500);
  const master = Number(readFileSync(join(folder, 'pid'), 'utf8'));
  const children = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8');
  const pids = children.trim().split(' ').map(Number);
  return {
    port,
    pids,
    path: '/items',
    async stop() {
      child.kill('SIGQUIT');
      await new Promise((resolve) => child.once('exit', resolve));
      rmSync(folder, { recursive: true });
    },
  };
}
