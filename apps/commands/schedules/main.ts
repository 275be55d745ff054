// npm run test:queue, npm run test:fair: many schedules of one device, or days of a fair with several, spread over
// the cores.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { addUp, newTally } from './trial.ts';
import type { Report, Share } from './worker.ts';

const isFair = process.argv[2] === 'fair';
const runs = Number(
  (isFair ? process.env.FAIR_DAYS : process.env.QUEUE_RUNS) ?? (isFair ? 20_000 : 100_000),
);
const seed = Number(process.env.SEED ?? 14);
const workers = Number(process.env.WORKERS ?? availableParallelism());
const worker = fileURLToPath(new URL('worker.ts', import.meta.url));

const sum = newTally();
let failures = 0;
const began = Date.now();

const count = (number: number): string => number.toLocaleString('en');

function hear(said: Report): void {
  if ('failure' in said) {
    failures += 1;
    console.error(said.failure);
    return;
  }
  addUp(sum, said.tally);
  if (sum.schedules % 10_000 === 0) console.log(`${count(sum.schedules)} of ${count(runs)}`);
}

/** Runs a share in a process of its own; one that ends by itself, without all of its share, failed. */
const run = (share: Share): Promise<void> =>
  new Promise((resolve) => {
    const child = fork(worker, { execArgv: ['--import', 'tsx'] });
    child.on('message', (said) => hear(said as Report));
    child.on('exit', (code) => {
      if (code !== 0) failures += 1;
      resolve();
    });
    child.send(share);
  });

const share = Math.ceil(runs / workers);
await Promise.all(
  Array.from({ length: workers }, (_, at) =>
    run({ isFair, runs: Math.max(0, Math.min(share, runs - at * share)), seed: seed + at * share }),
  ),
);
const isHeld = failures === 0 && sum.schedules === runs;
const seconds = Math.round((Date.now() - began) / 1000);
console.log(
  `${count(sum.schedules)} ${isFair ? 'days' : 'schedules'} from seed ${seed} in ${count(seconds)} s, ` +
    `${count(sum.ofRealServer)} of them against the real server\n` +
    `asked ${count(sum.asked)}, posts ${count(sum.posts)}, stored ${count(sum.stored)}, ` +
    `files ${count(sum.files)}\n` +
    (isFair ? `kiosks ${count(sum.kiosks)}, devices that died ${count(sum.dead)}\n` : '') +
    `requests or answers lost ${count(sum.lost)}, too late ${count(sum.late)}, ` +
    `twice ${count(sum.again)}, refused on the way ${count(sum.refusedByProxy)}\n` +
    `pages ended ${count(sum.ended)}, ${count(sum.endedSending)} of them while sending\n` +
    (isHeld ? 'lost 0, doubled 0' : `FAILED: ${failures} workers stopped`),
);
process.exitCode = isHeld ? 0 : 1;
