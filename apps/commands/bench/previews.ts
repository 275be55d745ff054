import { Resvg } from '@resvg/resvg-js';
import { languages } from '@sites/domain';
import { setTimeout as wait } from 'node:timers/promises';
import { startBuilt } from '../built-server.ts';
import { type Line, inMs, inTimes } from './table.ts';
import { quantile } from './timing.ts';

/** CPU of all threads of this process that some work took, the median of some times, in ms. */
async function cpu(times: number, work: (at: number) => unknown): Promise<number> {
  const all: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const before = process.cpuUsage();
    await work(at);
    const { user, system } = process.cpuUsage(before);
    all.push((user + system) / 1000);
  }
  return quantile(all, 0.5);
}

const nothing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">' +
  '<rect width="1200" height="630" fill="#fff"/></svg>';

/** What a picture for chats costs, beside the smallest one that the same library can draw. */
export async function benchPreviews(): Promise<Line[]> {
  const { base, stop } = await startBuilt();
  const get = async (path: string) => (await fetch(`${base}${path}`)).arrayBuffer();
  const picture = (at: number) =>
    `/preview/${languages[at % languages.length]}.png?area=${at + 20}-&vacancy=5-`;
  for (const language of languages) await get(`/preview/${language}.png`);
  const empty = await cpu(15, () => new Resvg(nothing).render().asPng());
  const fresh = await cpu(15, async (at) => {
    await get(picture(at));
    // Whoever asks for many at once waits in turn, which is not what is measured.
    await wait(250);
  });
  await stop();
  return [
    {
      what: 'picture for chats, for the first time',
      limit: `an empty one ${inMs(empty)}`,
      ours: inMs(fresh),
      ratio: inTimes(fresh / empty),
      target: '≤ 150 ms',
      isHeld: fresh <= 150,
    },
  ];
}
