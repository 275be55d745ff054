import { Agent, get } from 'node:http';
import { addresses } from './kinds.ts';

export interface Answers {
  /** Answers by status; 0 is none at all. */
  readonly counts: Readonly<Record<number, number>>;
  readonly perSecond: number;
}

/**
 * Asks for what nobody has asked for yet, over some connections for some seconds, each again as soon as it is
 * answered.
 */
async function run(port = '', kind = '', connections = '', seconds = '', from = '') {
  const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
  const address = addresses(kind, Number(from));
  const counts: Record<number, number> = {};
  const start = performance.now();
  const end = start + Number(seconds) * 1000;
  let asked = 0;
  const ask = (): Promise<number> =>
    new Promise((resolve) => {
      asked += 1;
      const headers = { 'Accept-Encoding': 'gzip, br' };
      get({ port, host: '127.0.0.1', path: address(asked), agent, headers }, (answer) =>
        answer.resume().on('close', () => resolve(answer.statusCode ?? 0)),
      ).on('error', () => resolve(0));
    });
  const visitor = async (): Promise<void> => {
    while (performance.now() < end) {
      const status = await ask();
      if (performance.now() <= end) counts[status] = (counts[status] ?? 0) + 1;
    }
  };
  const all = Promise.all(Array.from({ length: Number(connections) }, visitor));
  await Promise.race([all, new Promise((done) => setTimeout(done, Number(seconds) * 1000))]);
  const perSecond = ((counts[200] ?? 0) * 1000) / (performance.now() - start);
  process.stdout.write(JSON.stringify({ counts, perSecond } satisfies Answers), () =>
    process.exit(0),
  );
}

await run(...process.argv.slice(2));
