import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeDataset } from './dataset.ts';
import { readFacts } from './read.ts';
import { brokenRules } from './rules.ts';
import { serialise } from './write.ts';
import { modelError } from './access.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const { facts, problems } = readFacts(folder);

it('the reviewed files break no rule', () => {
  expect(problems).toEqual([]);
  expect(brokenRules(facts)).toEqual([]);
});

describe('geo/dist', () => {
  const built = makeDataset(facts);
  it('holds what the build writes and nothing else', () => expect(readdirSync(`${folder}dist`).toSorted()).toEqual(Object.keys(built).toSorted()));
  it.each(Object.keys(built))('%s is up to date: run npm run geo', (name) => {
    expect(readFileSync(`${folder}dist/${name}`, 'utf8') === serialise(built[name])).toBe(true);
  });
  it('is the same however often it is built', () => expect(serialise(makeDataset(facts))).toBe(serialise(built)));
});

it('the error of the road model is measured: it covers nine tenths of the comparisons', () => {
  const row = (error: number, usable = true) => ({ from: 'a', to: 'b', publishedKm: 1, modelKm: 1, straightKm: 1, error, usable, source: 's' });
  expect(modelError([...Array.from({ length: 9 }, () => row(-0.05)), row(0.4), row(9, false)])).toBe(0.05);
});
