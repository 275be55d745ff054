// npm run bench: what a preview picture costs, beside a page and the smallest picture that the same library can draw (the limit), in the same run.
import { Resvg } from '@resvg/resvg-js';
import { languages } from '@sites/domain';
import { startBuilt } from './built-server.ts';

const { base, stop } = await startBuilt();
const wait = (ms: number) =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

interface Cost {
  readonly median: number;
  readonly worst: number;
}

/** Milliseconds of CPU, of all threads, that some work took each time. */
async function cpu(times: number, work: (at: number) => unknown): Promise<Cost> {
  const all: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const before = process.cpuUsage();
    await work(at);
    const { user, system } = process.cpuUsage(before);
    all.push((user + system) / 1000);
  }
  const sorted = all.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}
const get = async (path: string) => {
  const answer = await fetch(`${base}${path}`);
  await answer.arrayBuffer();
  return answer.status;
};

const languageAt = (at: number) => languages[at % languages.length];
for (const language of languages) await get(`/preview/${language}.png`);
await wait(4000);
const empty = await cpu(15, () =>
  new Resvg(
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#fff"/></svg>',
  )
    .render()
    .asPng(),
);
// Each is a picture nobody has asked for yet; the pause keeps below the rate limit.
const fresh = await cpu(15, async (at) => {
  await get(`/preview/${languageAt(at)}.png?area=${at + 20}-&vacancy=5-`);
  await wait(250);
});
const kept = await cpu(15, (at) =>
  get(`/preview/${languageAt(at)}.png?area=${at + 20}-&vacancy=5-`),
);
const pages = await cpu(15, (at) => get(`/${languageAt(at)}/?area=${at + 50}-`));
const row = (name: string, { median, worst }: Cost) =>
  console.log(
    `${name.padEnd(34)} ${median.toFixed(0).padStart(5)} ms CPU median ${worst.toFixed(0).padStart(5)} ms worst  ${(median / empty.median).toFixed(1)}x the empty picture`,
  );
row('an empty picture of that size', empty);
row('a new preview, asked over HTTP', fresh);
row('a kept preview', kept);
row('a page, rendered and compressed', pages);
await stop();
process.exitCode = fresh.median <= 150 ? 0 : 1;
