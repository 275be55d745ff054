import { fileURLToPath } from 'node:url';
import { makeDataset } from './dataset.ts';
import { grown, readHistory, writeHistory } from './history.ts';
import { readFacts } from './read.ts';
import { brokenRules } from './rules.ts';
import { readWords, wordProblems } from './words.ts';
import { withHashes, writeDataset } from './write.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const dist = `${folder}dist`;
const words = readWords(folder);
const { facts, problems } = readFacts(`${folder}facts`);
const broken =
  problems.length > 0
    ? problems
    : [...brokenRules(facts), ...wordProblems(makeDataset(facts, words), words)];
for (const { rule, file, detail } of broken) console.error(`${file}: ${rule}: ${detail}`);
if (broken.length > 0) {
  console.error(`\n${broken.length} broken rules; geo/dist is left as it was`);
  process.exitCode = 1;
} else {
  const dataset = makeDataset(facts, words);
  const before = readHistory(folder);
  // The day on which a version was made is part of its history; nothing else reads the clock.
  const history = grown(before, dataset, dist, new Date().toISOString().slice(0, 10));
  writeHistory(folder, history);
  writeDataset(withHashes({ ...dataset, 'history.json': history }), dist);
  console.log(
    `geo/dist written: ${facts.parks.length} parks, ${facts.zones.length} zones, ${Object.keys(facts.sources).length} sources, no rule broken`,
  );
  if (history !== before)
    console.log(
      `a new version of the data: ${history.at(-1)!.changes.length} figures differ from the one before`,
    );
}
