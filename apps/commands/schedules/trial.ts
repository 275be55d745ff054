import fc from 'fast-check';
import { broken, unfinished } from './checks.ts';
import { fairDays, playDay } from './fair.ts';
import type { Host } from './host.ts';
import { Schedule, schedules } from './schedule.ts';

/** What schedules came to, added up. */
const nothing = {
  schedules: 0,
  ofRealServer: 0,
  asked: 0,
  stored: 0,
  posts: 0,
  lost: 0,
  late: 0,
  again: 0,
  refusedByProxy: 0,
  ended: 0,
  endedSending: 0,
  files: 0,
  kiosks: 0,
  dead: 0,
};
export type Tally = typeof nothing;

/** Adds one tally to another. */
export function addUp(sum: Tally, more: Tally): void {
  for (const key of Object.keys(nothing) as (keyof Tally)[]) sum[key] += more[key];
}
export const newTally = (): Tally => ({ ...nothing });

/** Tries schedules and throws the shortest that loses or doubles an enquiry; the first, where `isFirst`. */
export async function trySchedules(
  makeHost: () => Promise<Host> | Host,
  runs: number,
  seed: number,
  isFirst = false,
): Promise<Tally> {
  const tally = newTally();
  await fc.assert(
    fc.asyncProperty(schedules, async ({ commands, seed: chance, locks }) => {
      const host = await makeHost();
      const schedule = new Schedule(host, chance, locks);
      const { world } = schedule;
      await schedule.run(commands);
      const faults = broken(schedule, await host.rows());
      const before = { posts: world.net.posts, ms: world.elapsed };
      const waiting = world.disk.entries.size + world.disk.operations.length;
      await schedule.heal();
      const rows = await host.rows();
      const healing = {
        waiting,
        posts: world.net.posts - before.posts,
        ms: world.elapsed - before.ms,
      };
      faults.push(...broken(schedule, rows), ...unfinished(schedule, rows, healing));
      await host.close();
      if (faults.length > 0) throw new Error([...new Set(faults)].join('; '));
      addUp(tally, {
        ...nothing,
        schedules: 1,
        asked: schedule.questions.length,
        stored: rows.length,
        posts: world.net.posts,
        ...world.net.trials,
        ended: world.ended,
        endedSending: world.endedSending,
        files: schedule.files.length,
      });
    }),
    { numRuns: runs, seed, endOnFailure: isFirst },
  );
  return tally;
}

/** Tries days of a fair and throws the shortest that loses or doubles an enquiry. */
export async function tryFairDays(
  makeHost: () => Promise<Host> | Host,
  runs: number,
  seed: number,
): Promise<Tally> {
  const tally = newTally();
  await fc.assert(
    fc.asyncProperty(fairDays, async (day) => {
      const host = await makeHost();
      const { devices, rows, faults } = await playDay(day, host);
      await host.close();
      if (faults.length > 0) throw new Error([...new Set(faults)].join('; '));
      addUp(tally, { ...nothing, schedules: 1, stored: rows.length });
      for (const { world, questions, files, isDead } of devices)
        addUp(tally, {
          ...nothing,
          asked: questions.length,
          posts: world.net.posts,
          ...world.net.trials,
          ended: world.ended,
          endedSending: world.endedSending,
          files: files.length,
          kiosks: Number(world.isKiosk),
          dead: Number(isDead),
        });
    }),
    { numRuns: runs, seed },
  );
  return tally;
}
