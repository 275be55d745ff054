import { fileURLToPath } from 'node:url';
import type { Atlas } from '@sites/domain';
import { describe, expect, it } from 'vitest';
import type { Files } from './files.ts';
import type { Published } from './history.ts';
import { make } from './make.ts';
import { readFiles, readPublished } from './read.ts';

const pathOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const facts = readFiles(pathOf('facts'));
const words = readFiles(pathOf('words'));
const published = readPublished(pathOf('history.json'), pathOf('dist'));
const today = '2030-01-01';

const filesOf = (...input: Parameters<typeof make>) => {
  const made = make(...input);
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  return made.files;
};
/** A sum over each file stands for its bytes. */
const sumsOf = (...input: Parameters<typeof make>) => filesOf(...input)['hashes.json'];

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
const backwards = (files: Files): Files => Object.fromEntries(Object.entries(files).toReversed());

describe('the made files', () => {
  const sums = sumsOf(facts, words, published, today);

  it('are those that are served', () =>
    expect(sums).toMatchObject({
      'atlas.json': expect.any(String),
      'history.json': expect.any(String),
    }));

  it('is made of what is given alone, which stays as it was', () => {
    const given = freeze(structuredClone({ facts, words, published }));
    expect(sumsOf(given.facts, given.words, given.published, today)).toEqual(sums);
    expect(given).toEqual({ facts, words, published });
  });
  it('do not hang on the order of the reviewed files', () =>
    expect(sumsOf(backwards(facts), backwards(words), published, today)).toEqual(sums));
  it('of the same version has the same history on another day', () =>
    expect(sumsOf(facts, words, published, '2031-12-31')).toEqual(sums));
});

/** Files with one changed: by its name, what becomes of a copy of its content. */
function changed(files: Files, changes: Readonly<Record<string, (content: never) => unknown>>) {
  const copy: Record<string, unknown> = structuredClone(files);
  for (const [file, change] of Object.entries(changes)) {
    const content = copy[file] as never;
    copy[file] = change(content) ?? content;
  }
  return copy;
}
interface ParkContent {
  id: string;
  zone: string | null;
  measures: Record<string, { value: unknown; unit: string | null; source: string | null }[]>;
}
const measure = (park: ParkContent, name: string) => park.measures[name]![0]!;
const rented = (value: number) => (park: ParkContent) => {
  measure(park, 'occupancy').value = value;
};

describe('the report', () => {
  it('counts every park by what its point rests on, and names no kind that none has', () => {
    const onBoundary = ({ location }: { location: { kind: string } }) => {
      location.kind = 'boundary-point';
    };
    const made = filesOf(
      changed(facts, { 'parks/dong-mai.json': onBoundary as never }),
      words,
      published,
      today,
    );
    const { parks, report } = made['atlas.json'] as Atlas;
    expect(report.pins['boundary-point']).toBe(1);
    expect(report.pins).not.toHaveProperty('label-point');
    expect(Object.values(report.pins).reduce((sum, one) => sum + one, 0)).toBe(parks.length);
  });
});

describe('a corrected figure', () => {
  const correct = changed(facts, { 'parks/dong-mai.json': rented(91) });
  const now = { state: 'known', value: 91, unit: '%' };
  const historyOf = (before: Published) => filesOf(correct, words, before, today)['history.json'];

  it('makes a version of that day, which says what differs', () =>
    expect(historyOf(published).slice(published.history.length)).toMatchObject([
      { date: today, changes: [{ park: 'dong-mai', measure: 'occupancy', now }] },
    ]));
  it('makes a version without changes where nothing was published before', () =>
    expect(historyOf({ history: [], parks: [] })).toMatchObject([{ date: today, changes: [] }]));
});

describe('broken facts', () => {
  const problemsOf = (someFacts: Files, someWords: Files = words) => {
    const made = make(someFacts, someWords, published, today);
    return 'problems' in made ? made.problems.map(({ check, file }) => `${file}: ${check}`) : [];
  };
  const unlisted = (park: ParkContent) => {
    measure(park, 'plannedArea').source = 'nobody';
  };
  const strangeUnit = (park: ParkContent) => {
    measure(park, 'plannedArea').unit = 'acres';
  };
  const withoutWord = (list: Record<string, string>) => {
    delete list['electronics'];
  };

  it('give every check they fail at once, in files that are no JSON, misshapen, wrong or lack words', () => {
    const broken = changed(facts, {
      'parks/cam-pha.json': () => new SyntaxError('Unexpected end'),
      'parks/viet-hung.json': () => ({ id: 'viet-hung' }),
      'parks/dong-mai.json': strangeUnit,
      'parks/hai-yen.json': unlisted,
      'zones/van-don.json': (zone: { id: string }) => ({ ...zone, id: 'van-don-2' }),
      'prks/new.json': () => ({}),
    });
    expect(problemsOf(broken, changed(words, { 'ja.json': () => 'none' }))).toEqual(
      expect.arrayContaining([
        'parks/cam-pha.json: readable',
        'parks/viet-hung.json: shape',
        'parks/dong-mai.json: unit is known',
        'parks/hai-yen.json: source is listed',
        'zones/van-don.json: file name is the id',
        'prks/new.json: file is known',
        'words/ja.json: shape',
      ]),
    );
  });
  it('give the words that are missing in the same run, where they can be built', () =>
    expect(
      problemsOf(
        changed(facts, { 'parks/dong-mai.json': unlisted }),
        changed(words, { 'ko.json': withoutWord }),
      ),
    ).toEqual([
      'parks/dong-mai.json: source is listed',
      'words/ko.json: text has a form in every language',
    ]));
  it('of one file give nothing that only follows from it', () =>
    expect(problemsOf(changed(facts, { 'parks/dong-mai.json': () => new Error('cut') }))).toEqual([
      'parks/dong-mai.json: readable',
    ]));
  it.each(['totals.json', 'roads.json', 'sources.json'])('without %s say so', (file) => {
    const { [file]: _, ...rest } = facts;
    expect(problemsOf(rest)).toEqual([`${file}: readable`]);
  });
  it('in a file that nobody looks for are not left out in silence', () => {
    const strays = { 'dong-mai.json': {}, 'constructor/x.json': {}, 'parks/old/dong-mai.json': {} };
    expect(problemsOf({ ...facts, ...strays }, { ...words, 'fr.json': {} })).toEqual([
      ...Object.keys(strays).map((file) => `${file}: file is known`),
      'words/fr.json: file is known',
    ]);
  });
  it('of a list of words give nothing else', () =>
    expect(problemsOf(facts, changed(words, { 'ja.json': () => ({ electronics: '' }) }))).toEqual([
      'words/ja.json: shape',
    ]));
});
