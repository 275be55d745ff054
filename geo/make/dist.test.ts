import { type Atlas, AtlasSchema } from '@sites/domain';
import * as v from 'valibot';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { make } from './make.ts';
import { readFiles, readPublished } from './read.ts';
import { serialise } from './serialise.ts';
import { modelError } from './access.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const facts = readFiles(`${folder}facts`);
const words = readFiles(`${folder}words`);
const published = readPublished(`${folder}history.json`, `${folder}dist`);
const { history } = published;
const made = make(facts, words, published, '2030-01-01');
const built = 'files' in made ? made.files : undefined;
const atlas = (): Atlas => v.parse(AtlasSchema, built?.['atlas.json']);

it('the reviewed files fail no check', () =>
  expect('problems' in made ? made.problems : []).toEqual([]));

it('no other name of a park explains itself, as it would in one language only', () =>
  expect(atlas().parks.flatMap(({ aliases }) => aliases.filter((one) => /[()]/.test(one)))).toEqual(
    [],
  ));

describe('geo/dist', () => {
  const files = Object.entries(built ?? {});
  it('holds what the build writes and nothing else', () =>
    expect(readdirSync(`${folder}dist`).toSorted()).toEqual(
      files.map(([name]) => name).toSorted(),
    ));
  it.each(files)('%s is up to date: run npm run geo', (name, content) => {
    expect(readFileSync(`${folder}dist/${name}`, 'utf8') === serialise(content)).toBe(true);
  });
});

describe('the words of the data', () => {
  const broken = (change: (lists: Record<string, Record<string, string>>) => void) => {
    const lists = structuredClone(words) as Record<string, Record<string, string>>;
    change(lists);
    const wrong = make(facts, lists, published, '2030-01-01');
    return 'problems' in wrong ? wrong.problems : [];
  };
  it('a missing one is named with its file', () =>
    expect(
      broken((lists) => {
        delete lists['ja.json']!['electronics'];
      }),
    ).toEqual([
      { check: 'text has a form in every language', file: 'words/ja.json', detail: 'electronics' },
    ]));
  it('an unused one is named', () =>
    expect(
      broken((lists) => {
        lists['ko.json']!['no such text'] = '없음';
      }),
    ).toEqual([{ check: 'word is used', file: 'words/ko.json', detail: 'no such text' }]));
  it('a name that is half in characters is named', () =>
    expect(
      broken((lists) => {
        lists['zh-hans.json']!['Phú Thịnh Vân Đồn JSC'] = 'Phú Thịnh云屯股份公司';
      }),
    ).toEqual([
      {
        check: 'name is in one script',
        file: 'words/zh-hans.json',
        detail: 'Phú Thịnh Vân Đồn JSC',
      },
    ]));
  it('a lost year is named', () =>
    expect(
      broken((lists) => {
        const key = Object.keys(lists['id.json']!).find((text) => /\b2025\b/.test(text))!;
        lists['id.json']![key] = 'tanpa tahun';
      })[0],
    ).toMatchObject({ check: 'form keeps the years', file: 'words/id.json' }));
});

describe('the history of the data', () => {
  it('ends with the version that is built', () =>
    expect(built?.['atlas.json']).toMatchObject({ version: history.at(-1)?.version }));
  it('names each version once, by five characters', () =>
    expect(new Set(history.map((one) => one.version.slice(0, 5))).size).toBe(history.length));
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

it('land of single tenants is listed and stands in no figure', () => {
  const { parks } = atlas();
  const listed = parks.filter(({ measures }) => measures.tenantLand);
  expect(listed.map(({ id }) => id)).toEqual(['bac-tien-phong', 'dam-nha-mac']);
  for (const { figures } of parks)
    for (const { rests } of Object.values(figures))
      expect(rests.map(({ about }) => about)).not.toContain('tenantLand');
  expect(listed.map(({ measures }) => measures.leasedArea)).toEqual([undefined, undefined]);
});

it('rates and minimum wages are those of 2026, each with its source', () => {
  const { rates, sources, report } = atlas();
  const known = Object.values(rates).flatMap((rate) => rate ?? []);
  expect(known.map(({ asOf }) => asOf)).toEqual(known.map(() => '2026-09-29'));
  const wages = report.totals.province.minimumWage ?? [];
  expect(wages.map(({ value }) => value)).toEqual([5.31, 4.73, 4.14, 3.7]);
  for (const { source } of [...known, ...wages]) expect(sources[source ?? '']).toBeDefined();
});

it('a park has the minimum wage of its region, resting on the wage and on the region', () => {
  const wageOf = (id: string) => atlas().parks.find((park) => park.id === id)?.figures.minimumWage;
  expect(wageOf('song-khoai')).toMatchObject({
    state: 'known',
    value: 5.31,
    rule: 'wage-of-region',
  });
  expect(wageOf('cam-pha')).toMatchObject({ value: 4.73 });
  expect(wageOf('hai-ha-seaport')).toMatchObject({ value: 4.14, unit: 'VND million/month' });
  expect(wageOf('hai-ha-seaport')?.rests.map(({ about }) => about)).toEqual([
    'minimumWage',
    'minWageRegion',
  ]);
});
