// npm run test:crash: kills those who write, and the database server, and looks whether all is there that was answered.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startPostgres } from '@sites/store/trials';
import { buildWriter, crash, emptyTally, type Tally } from './rounds.ts';

const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
/** A store of its own for so many rounds: each round looks at all of it. */
const perStore = 50;

const writer = await buildWriter();
/** The middle one and the last one of times in ms. */
function spread(times: readonly number[]): { readonly median: number; readonly worst: number } {
  const inOrder = times.toSorted((a, b) => a - b).map(Math.round);
  return { median: inOrder[Math.floor(inOrder.length / 2)] ?? 0, worst: inOrder.at(-1) ?? 0 };
}
const say = (kind: string, { rounds, kept, lost, doubled, broken, readyMs }: Tally): void => {
  const { median, worst } = spread(readyMs);
  console.log(
    `${kind}: ${rounds} kills, ${kept} kept, ${lost} lost, ${doubled} doubled, ${broken} broken, ` +
      `open again in ${median} ms (median), ${worst} ms at most`,
  );
};

const sqlite = emptyTally();
for (let left = number('SQLITE_ROUNDS', 1000); left > 0; left -= perStore) {
  const dataDir = mkdtempSync(join(tmpdir(), 'sites-crash-'));
  const rounds = Math.min(left, perStore);
  await crash({ writer, place: { dataDir }, rounds, tally: sqlite, random: Math.random });
  rmSync(dataDir, { recursive: true });
  say('SQLite', sqlite);
}

const postgres = emptyTally();
const server = await startPostgres(undefined, []);
let serverKills = 0;
let slowestStart = 0;
try {
  for (let left = number('POSTGRES_ROUNDS', 100); left > 0; left -= perStore) {
    await crash({
      writer,
      place: { databaseUrl: await server.database() },
      rounds: Math.min(left, perStore),
      tally: postgres,
      random: Math.random,
      restart: async (round) => {
        if (round % 3 !== 0) return;
        await server.kill();
        const started = performance.now();
        await server.start();
        slowestStart = Math.max(slowestStart, performance.now() - started);
        serverKills += 1;
      },
    });
    say('PostgreSQL', postgres);
  }
} finally {
  await server.stop();
  rmSync(dirname(writer), { recursive: true });
}
console.log(
  `The server itself was killed ${serverKills} times and up in ${Math.round(slowestStart)} ms at most.`,
);
const bad = [sqlite, postgres].some(
  ({ lost, doubled, broken, readyMs }) =>
    lost + doubled + broken > 0 || spread(readyMs).worst > 2000,
);
process.exitCode = bad ? 1 : 0;
