import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { root } from '../built-server.ts';

export interface ServerProcess {
  readonly base: string;
  readonly child: ChildProcess;
  /** Ends it with a signal; resolves when it is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Starts the server that was built as a process of its own, on a free port of this machine. */
export async function startProcess(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const script = `${root}apps/server/dist/main.js`;
  if (!existsSync(script)) throw new Error('The server is not built: run npm run build.');
  const usual = { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error', DRAIN_MS: '0' };
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...usual, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const base = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, port] = /http:\/\/localhost:(\d+)/.exec(line) ?? [];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    void exit.then(() => reject(new Error('the server did not start')));
  });
  return {
    base,
    child,
    end: async (signal) => {
      child.kill(signal);
      await exit;
    },
  };
}
