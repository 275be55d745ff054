import { cpus } from 'node:os';

/** One line of a bench: what was measured, against what, and whether it holds. */
export interface Line {
  readonly what: string;
  /** The peer or the limit that was measured in the same run. */
  readonly limit: string;
  readonly ours: string;
  readonly ratio: string;
  readonly target: string;
  readonly isHeld: boolean;
}

const head = ['what', 'peer or limit', 'ours', 'ratio', 'target', ''];

/** Prints the lines as one table under the machine's name; 1 where a target is missed. */
export function printTable(lines: readonly Line[]): number {
  const rows = lines.map(({ what, limit, ours, ratio, target, isHeld }) => [
    what,
    limit,
    ours,
    ratio,
    target,
    isHeld ? 'held' : 'NOT HELD',
  ]);
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const [cpu] = cpus();
  console.log(`\nNode ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown'}`);
  for (const row of [head, ...rows])
    console.log(row.map((text, at) => text.padEnd(widths[at] ?? 0)).join('  '));
  return lines.every(({ isHeld }) => isHeld) ? 0 : 1;
}

/** Milliseconds with as many digits as say something. */
export const inMs = (value: number): string => `${value.toFixed(value < 1 ? 3 : 2)} ms`;
export const inTimes = (ratio: number): string =>
  ratio < 10 ? `${ratio.toFixed(1)}x` : `${ratio.toFixed(0)}x`;
