export { readFacts } from './read.ts';
export { brokenRules, rules } from './rules.ts';
export { makeDataset, type Dataset } from './dataset.ts';
export { serialise, writeDataset } from './write.ts';
export type { Facts, Problem } from './files.ts';
