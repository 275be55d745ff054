import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeDataset } from './dataset.ts';
import { grown, readHistory } from './history.ts';
import { readFacts } from './read.ts';
import { brokenRules } from './rules.ts';
import { serialise, withHashes } from './write.ts';
import { readWords, wordProblems } from './words.ts';
import { modelError } from './access.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const { facts, problems } = readFacts(`${folder}facts`);
const words = readWords(folder);

it('the reviewed files break no rule', () => {
  expect(problems).toEqual([]);
  expect(brokenRules(facts)).toEqual([]);
  expect(wordProblems(makeDataset(facts, words), words)).toEqual([]);
});

describe('geo/dist', () => {
  const history = readHistory(folder);
  const built = withHashes({ ...makeDataset(facts, words), 'history.json': history });
  it('holds what the build writes and nothing else', () =>
    expect(readdirSync(`${folder}dist`).toSorted()).toEqual(Object.keys(built).toSorted()));
  it.each(Object.keys(built))('%s is up to date: run npm run geo', (name) => {
    expect(
      readFileSync(`${folder}dist/${name}`, 'utf8') ===
        serialise((built as Record<string, unknown>)[name]),
    ).toBe(true);
  });
  it('is the same however often it is built', () =>
    expect(serialise(withHashes({ ...makeDataset(facts, words), 'history.json': history }))).toBe(
      serialise(built),
    ));
});

describe('the words of the data', () => {
  const built = makeDataset(facts, words);
  const broken = (change: (lists: Record<string, Record<string, string>>) => void) => {
    const lists = structuredClone(words) as Record<string, Record<string, string>>;
    change(lists);
    return wordProblems(built, lists as typeof words);
  };
  it('a missing one is named with its file', () =>
    expect(
      broken((lists) => {
        delete lists.ja!['electronics'];
      }),
    ).toEqual([
      { rule: 'text has a form in every language', file: 'words/ja.json', detail: 'electronics' },
    ]));
  it('an unused one is named', () =>
    expect(
      broken((lists) => {
        lists.ko!['no such text'] = '없음';
      }),
    ).toEqual([{ rule: 'word is used', file: 'words/ko.json', detail: 'no such text' }]));
  it('a lost year is named', () =>
    expect(
      broken((lists) => {
        const key = Object.keys(lists.id!).find((text) => /\b2025\b/.test(text))!;
        lists.id![key] = 'tanpa tahun';
      })[0],
    ).toMatchObject({ rule: 'form keeps the years', file: 'words/id.json' }));
});

describe('the history of the data', () => {
  const history = readHistory(folder);
  const dataset = makeDataset(facts, words);
  const { version } = dataset['version.json'] as { version: string };
  it('ends with the version that is built', () => expect(history.at(-1)?.version).toBe(version));
  it('names each version once, by five characters', () =>
    expect(new Set(history.map((one) => one.version.slice(0, 5))).size).toBe(history.length));
  it('does not grow when nothing changed', () =>
    expect(grown(history, dataset, `${folder}dist`, '2030-01-01')).toBe(history));
  it('says which figure differs when one was corrected', () => {
    const corrected = structuredClone(facts);
    corrected.parks.find(({ id }) => id === 'dong-mai')!.measures.occupancy![0]!.value = 91;
    const [last] = grown(
      history,
      makeDataset(corrected, words),
      `${folder}dist`,
      '2030-01-01',
    ).slice(-1);
    expect(last).toMatchObject({
      date: '2030-01-01',
      changes: [
        { park: 'dong-mai', measure: 'occupancy', now: { state: 'known', value: 91, unit: '%' } },
      ],
    });
  });
});

it('the error of the road model is measured: it covers nine tenths of the comparisons', () => {
  const row = (error: number, usable = true) => ({
    from: 'a',
    to: 'b',
    publishedKm: 1,
    modelKm: 1,
    straightKm: 1,
    error,
    usable,
    source: 's',
  });
  expect(
    modelError([...Array.from({ length: 9 }, () => row(-0.05)), row(0.4), row(9, false)]),
  ).toBe(0.05);
});
