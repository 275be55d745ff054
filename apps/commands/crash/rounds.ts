import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import type { StorePlace } from '@sites/store';
import { build } from 'vite';
import type { Said, Task } from './writer.ts';

/** What came of it. */
export interface Tally {
  rounds: number;
  /** Answered for, once each. */
  kept: number;
  /** Answered for and not there. */
  lost: number;
  /** Kept under two receipts, or with something of it twice. */
  doubled: number;
  /** What the checks of the database itself found. */
  broken: number;
  /** How long the store took to open, each time. */
  readonly readyMs: number[];
}
export const emptyTally = (): Tally => ({
  rounds: 0,
  kept: 0,
  lost: 0,
  doubled: 0,
  broken: 0,
  readyMs: [],
});

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
// Beside what the writer imports, and apart from other runs.
const folder = at(`../../../node_modules/.cache/crash-${process.pid}`);

/** Builds the writer, so that it starts in a moment; the file is for the caller to drop, with its folder. */
export async function buildWriter(): Promise<string> {
  await build({
    configFile: false,
    root: at('.'),
    logLevel: 'warn',
    // As the server is built.
    ssr: { noExternal: true, external: ['libsql'] },
    build: { ssr: at('./writer.ts'), outDir: folder, target: 'node20', emptyOutDir: true },
  });
  return `${folder}/writer.js`;
}

/** Two writers of one round send the same enquiries, as a device does whose answers come late. */
const writersOf = (round: number): number => (round % 4 === 3 ? 2 : 1);

/** How long a writer lives on once it has answered for something; in every fifth round it is killed while it opens. */
const lifeMs = (round: number, random: () => number) => (round % 5 === 4 ? 0 : random() * 150);

export interface Crashing {
  readonly writer: string;
  readonly place: StorePlace;
  readonly rounds: number;
  readonly tally: Tally;
  readonly random: () => number;
  /** Ends the database server in the middle of a round, and starts it again. */
  readonly restart?: (round: number) => Promise<void>;
}

/** Kills writers of one store, round after round, and looks each time whether all is there that was answered for. */
export async function crash(options: Crashing): Promise<void> {
  const { writer, place, rounds, tally, random, restart } = options;
  const receipts = new Map<string, string>();
  let pending = new Set<string>();

  const compare = ({ readyMs, rows, broken }: NonNullable<Said['found']>, known: Set<string>) => {
    tally.readyMs.push(readyMs);
    tally.broken += broken.length;
    const found = new Map(rows);
    for (const key of known) if (found.get(key) !== receipts.get(key)) tally.lost += 1;
    tally.doubled += rows.length - found.size;
  };

  /** Starts a writer: the child, when it first answered for something, when it is gone. */
  const start = async (keys: string | undefined) => {
    const task: Task = { place, pending: [...pending], ...(keys !== undefined && { keys }) };
    const known = new Set(receipts.keys());
    const child = spawn(process.execPath, [writer, JSON.stringify(task)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = once(child, 'close');
    const hasKept = new Promise<void>((resolve) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const { found, tried, kept } = JSON.parse(line) as Said;
        if (found) compare(found, known);
        if (tried !== undefined) pending.add(tried);
        if (!kept) return;
        const [key, receipt] = kept;
        resolve();
        const before = receipts.get(key);
        if (before === undefined) {
          receipts.set(key, receipt);
          tally.kept += 1;
        } else if (before !== receipt) tally.doubled += 1;
      });
      void closed.then(() => resolve());
    });
    return { child, closed, hasKept };
  };

  for (let round = 0; round < rounds; round += 1) {
    const keys = `k${round}`;
    const writers = await Promise.all(Array.from({ length: writersOf(round) }, () => start(keys)));
    const life = lifeMs(round, random);
    if (life === 0) await setTimeout(40 + random() * 150);
    else {
      await Promise.all(writers.map(({ hasKept }) => hasKept));
      await setTimeout(life);
      await restart?.(round);
      await setTimeout(restart ? life : 0);
    }
    for (const { child } of writers) child.kill('SIGKILL');
    await Promise.all(writers.map(({ closed }) => closed));
    pending = new Set([...pending].filter((key) => !receipts.has(key)));
    tally.rounds += 1;
  }
  const last = await start(undefined);
  await last.closed;
  const check = await start(undefined);
  await check.closed;
  if (last.child.exitCode !== 0 || check.child.exitCode !== 0)
    throw new Error('the store does not open after the last kill');
}
