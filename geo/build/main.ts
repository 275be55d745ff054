import { fileURLToPath } from 'node:url';
import { brokenRules } from './rules.ts';
import { makeDataset } from './dataset.ts';
import { readFacts } from './read.ts';
import { writeDataset } from './write.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const { facts, problems } = readFacts(folder);
const broken = problems.length > 0 ? problems : brokenRules(facts);
for (const { rule, file, detail } of broken) console.error(`${file}: ${rule}: ${detail}`);
if (broken.length > 0) {
  console.error(`\n${broken.length} broken rules; geo/dist is left as it was`);
  process.exitCode = 1;
} else {
  writeDataset(makeDataset(facts), `${folder}dist`);
  console.log(`geo/dist written: ${facts.parks.length} parks, ${facts.zones.length} zones, ${Object.keys(facts.sources).length} sources, no rule broken`);
}
