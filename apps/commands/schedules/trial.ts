import fc from 'fast-check';
import { broken, unfinished } from './checks.ts';
import type { Host } from './host.ts';
import { Schedule, schedules } from './schedule.ts';

/** What schedules came to, added up. */
export interface Tally {
  schedules: number;
  posts: number;
  asked: number;
  stored: number;
}

/** Tries schedules and throws the shortest that loses or doubles an enquiry. */
export async function trySchedules(
  makeHost: () => Promise<Host> | Host,
  runs: number,
  seed: number,
): Promise<Tally> {
  const tally: Tally = { schedules: 0, posts: 0, asked: 0, stored: 0 };
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
      tally.schedules += 1;
      tally.posts += world.net.posts;
      tally.asked += schedule.questions.length;
      tally.stored += rows.length;
    }),
    { numRuns: runs, seed },
  );
  return tally;
}
