import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startPostgres } from '@sites/store/trials';
import { expect, it, onTestFinished } from 'vitest';
import { buildWriter, crash, emptyTally } from './rounds.ts';

const held = { lost: 0, doubled: 0, broken: 0 };

it('whoever is killed while writing, all is there that was answered for', async () => {
  const writer = await buildWriter();
  onTestFinished(() => rmSync(dirname(writer), { recursive: true }));
  const folder = mkdtempSync(join(tmpdir(), 'sites-crash-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const server = await startPostgres();
  onTestFinished(() => server.stop());
  const files = emptyTally();
  const common = { writer, random: Math.random };
  await crash({ ...common, place: { dataDir: join(folder, 'data') }, rounds: 5, tally: files });
  expect(files).toMatchObject({ rounds: 5, ...held });
  // In each round but the last, which ends while the store is opened.
  expect(files.kept).toBeGreaterThanOrEqual(4);

  const rows = emptyTally();
  await crash({
    ...common,
    place: { databaseUrl: await server.database() },
    rounds: 2,
    tally: rows,
    restart: async (round) => {
      if (round > 0) return;
      await server.kill();
      await server.start();
    },
  });
  expect(rows).toMatchObject({ rounds: 2, ...held });
  expect(rows.kept).toBeGreaterThanOrEqual(2);
}, 120_000);
