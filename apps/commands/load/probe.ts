import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

export interface Times {
  readonly p50: number;
  readonly p99: number;
}

const kept = new Agent({ keepAlive: true });
/** As long as anybody waits. */
export const patience = 30_000;

/** How long a good answer takes in milliseconds; as long as anybody waits where there is none. */
export function time(
  port: string,
  path: string,
  agent: Agent | false = kept,
  status = 200,
): Promise<number> {
  const start = performance.now();
  return new Promise((resolve) => {
    const request = get(
      {
        port,
        host: '127.0.0.1',
        path,
        agent,
        headers: { 'Accept-Encoding': 'gzip, br' },
        timeout: patience,
      },
      (answer) =>
        answer
          .resume()
          .on('close', () =>
            resolve(answer.statusCode === status ? performance.now() - start : patience),
          ),
    );
    request.on('timeout', () => request.destroy()).on('error', () => resolve(patience));
  });
}

function summary(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.ceil(sorted.length * part) - 1] ?? patience;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Asks for cheap things by turns until `isOver`; the times of each by name. */
export async function probe(
  port: string,
  cheap: Readonly<Record<string, string>>,
  isOver: () => boolean,
): Promise<Record<string, Times>> {
  const times: Record<string, number[]> = {};
  while (!isOver()) {
    for (const [name, path] of Object.entries(cheap)) {
      const taken = await time(port, path, name.endsWith('(new)') ? false : kept);
      (times[name] ??= []).push(taken);
    }
    await wait(5);
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, summary(all)]));
}
