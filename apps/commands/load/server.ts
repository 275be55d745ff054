import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

export interface Running {
  readonly port: string;
  /** Megabytes that the process holds. */
  memory(): number;
  stop(): Promise<void>;
}

/** The server as `npm run serve` runs it, in a process of its own that may open so many files. */
export async function start(root: string, openFiles = 4096): Promise<Running> {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    scripts: { serve: string };
  };
  const command = `ulimit -n ${openFiles}; exec ${scripts.serve}`;
  const child = spawn('sh', ['-c', command], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const [, port] = /http:\/\/localhost:(\d+)/.exec(line) ?? [];
    if (!port) continue;
    return {
      port,
      memory() {
        // The system writes the line for every process that runs.
        const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(
          readFileSync(`/proc/${child.pid}/status`, 'utf8'),
        )!;
        return Number(kilobytes) / 1024;
      },
      async stop() {
        child.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error('the server did not start');
}
