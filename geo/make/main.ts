import { fileURLToPath } from 'node:url';
import { coverageLines } from './coverage.ts';
import { make } from './make.ts';
import { readFiles, readPublished } from './read.ts';
import { writeFiles, writeHistory } from './write.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const dist = pathOf('dist');
const historyFile = pathOf('history.json');

const published = readPublished(historyFile, dist);
// The day on which a version was made is part of its history; nothing else reads the clock.
const today = new Date().toISOString().slice(0, 10);
const made = make(readFiles(pathOf('facts')), readFiles(pathOf('words')), published, today);

if ('problems' in made) {
  for (const { check, file, detail } of made.problems)
    console.error(`${file}: ${check}: ${detail}`);
  console.error(`\n${made.problems.length} failed checks; geo/dist is left as it was`);
  process.exitCode = 1;
} else {
  const history = made.files['history.json'];
  writeHistory(history, historyFile);
  writeFiles(made.files, dist);
  console.log('geo/dist written, no check failed');
  const added = history.length > published.history.length ? history.at(-1) : undefined;
  if (added) {
    const figures = `${added.changes.length} figures differ from the one before`;
    console.log(`a new version of the data: ${figures}`);
    console.log('known/bounds/unknown/not applicable, before -> now:');
    for (const line of coverageLines(published.parks, made.parks)) console.log(line);
  }
}
