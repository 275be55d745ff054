import { benchEngine } from './engine.ts';
import { benchPage } from './page.ts';
import { benchPreviews } from './previews.ts';
import { benchServer } from './server.ts';
import { printTable } from './table.ts';

// npm run bench: one table from one run; a word names a part of it. Fails where a target is missed.
const parts = {
  engine: () => benchEngine(),
  server: () => benchServer(),
  page: () => benchPage(),
  previews: () => benchPreviews(),
};
const wanted = process.argv.slice(2);
const lines = [];
for (const [name, bench] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) lines.push(...(await bench()));
process.exitCode = printTable(lines);
