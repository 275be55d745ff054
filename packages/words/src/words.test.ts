import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/checks';
import { apply, filters, languages, type AnyFilter } from '@sites/domain';
import { chipText, claimText, figureText, makeSpeaker, reasonText, settleText } from './index.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';
import { en as aboutEn } from './about-en.ts';
import { vi as aboutVi } from './about-vi.ts';
import { en as lawEn } from './law-en.ts';
import { vi as lawVi } from './law-vi.ts';

const atlas = realAtlas();
const catalogues = { en, vi };
const speakers = { en: makeSpeaker('en', en, atlas), vi: makeSpeaker('vi', vi, atlas) };


describe.each(languages)('%s', (language) => {
  const speaker = speakers[language];
  const texts = (filter: AnyFilter) => [...filter.examples, ...filter.options(atlas, undefined).map(({ value }) => filter.write(value))];
  it('names every measure, unit and missing figure of the data', () => {
    const places = [...atlas.parks, ...atlas.zones, ...atlas.ports, ...atlas.gates, ...atlas.airports, ...atlas.plants, ...atlas.substations];
    const names = new Set(places.flatMap((place) => [...Object.keys(place.measures), ...Object.keys(place.missing)]));
    expect([...names].filter((name) => !speaker.words.claims[name])).toEqual([]);
  });
  it('gives a sentence for every answer of every filter', () => {
    for (const filter of filters as readonly AnyFilter[]) for (const text of texts(filter)) {
      const value: unknown = filter.parse(text, atlas);
      expect(chipText(filter.key, value, speaker)).not.toMatch(/undefined|NaN/);
      const groups = apply({ [filter.key]: value }, atlas);
      for (const { findings } of [...groups.match, ...groups.may, ...groups.no]) for (const finding of findings) {
        const sentence = `${reasonText(finding, speaker)} ${settleText(finding, speaker) ?? ''}`;
        expect(sentence, `${filter.key}=${text}`).not.toMatch(/undefined|NaN|\[object|null|~/);
        if (finding.verdict === 'may') expect(settleText(finding, speaker), `${filter.key}=${text}: ${finding.because.code}`).toBeDefined();
      }
    }
  });
  it('writes every claim', () => {
    for (const park of atlas.parks) for (const claims of Object.values(park.measures)) for (const claim of claims) expect(claimText(claim, speaker)).not.toMatch(/undefined|NaN|\[object/);
  });
});

it.each(['en/vi', 'about', 'law'] as const)('%s: both catalogues hold the same messages, none empty', (which) => {
  const pair = { 'en/vi': catalogues, about: { en: aboutEn, vi: aboutVi }, law: { en: lawEn, vi: lawVi } }[which];
  const leaves = (value: unknown, path = ''): [string, unknown][] =>
    value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`)) : [[path, value]];
  // Units that need no translation stand in one catalogue only.
  const keys = (catalogue: unknown) => leaves(catalogue).map(([path]) => path).filter((path) => !path.startsWith('.units.')).toSorted();
  expect(keys(pair.vi)).toEqual(keys(pair.en));
  for (const catalogue of [pair.en, pair.vi]) expect(leaves(catalogue).filter(([path, value]) => value === '' && !path.startsWith('.units.')).map(([path]) => path)).toEqual([]);
});

it('numbers and dates follow the language', () => {
  expect(speakers.en.number(18842.56)).toBe('18,842.56');
  expect(speakers.vi.number(18842.56)).toBe('18.842,56');
  expect(speakers.en.date('2023-12')).toBe('Dec 2023');
  expect(speakers.vi.date('2023-12-05')).toBe('5/12/2023');
  expect(speakers.en.quantity(2058, 'year')).toBe('2058');
});

it('an unknown is a reason, never a number', () => {
  expect(figureText({ state: 'unknown', reason: 'not-published', rests: [] }, speakers.en)).toBe('not published');
});
