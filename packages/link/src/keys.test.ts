import { realAtlas } from '@sites/fixtures';
import { describe, expect, it } from 'vitest';
import { emptyLink, readLink, writeLink } from './codec.ts';
import { keys, readKeys, writeKeys } from './keys.ts';
import { single } from './link-key.ts';

const atlas = realAtlas();

/** A key that no release has: a note about the view. */
const note = single({
  key: 'note',
  field: 'version',
  scope: 'answer',
  expected: 'one word',
  parse: (text) => (/^[a-z]+$/.test(text) ? text : undefined),
  write: (value) => value,
  fits: (value, { ranking }) => value !== 'ranked' || ranking !== undefined,
});
/** A key that says something where an address says nothing. */
const pair = single({
  key: 'pair',
  field: 'stars',
  default: ['a', 'b'],
  scope: 'screen',
  expected: 'ids',
  parse: (text) => text.split(','),
  write: (value) => value.join(','),
});
const table = [note];
const read = (...pairs: [string, string][]) => readKeys(pairs, atlas, {}, table);

describe('one entry is a whole key', () => {
  it('is read', () => expect(read(['note', 'hello']).part.version).toBe('hello'));
  it('is written, and read back as the same', () => {
    const pairs = writeKeys({ version: 'hello' }, table);
    expect(pairs).toEqual([['note', 'hello']]);
    expect(readKeys(pairs, atlas, {}, table).part.version).toBe('hello');
  });
  it('is left out where the reader gets it anyway', () => {
    expect(writeKeys({ stars: ['a', 'b'] }, [pair])).toEqual([]);
    expect(writeKeys({ stars: ['a'] }, [pair])).toEqual([['pair', 'a']]);
  });
  it('names a bad text and every repeated one', () => {
    const { part, rejected } = read(['note', '1'], ['note', 'good']);
    expect(part.version).toBeUndefined();
    expect(rejected).toEqual([
      { key: 'note', text: '1' },
      { key: 'note', text: 'good' },
    ]);
  });
  it('names what cannot stand alone', () => {
    const { part, rejected } = read(['note', 'ranked']);
    expect(part.version).toBeUndefined();
    expect(rejected).toEqual([{ key: 'note', text: 'ranked' }]);
  });
  it('leaves the keys of others alone', () =>
    expect(read(['other', 'hello'])).toEqual({ part: { filters: {} }, rejected: [] }));
});

describe('the table', () => {
  it('has every key once', () => {
    const all = keys.flatMap((entry) => entry.keys);
    expect(new Set(all).size).toBe(all.length);
  });
  it('says of every key what its text may be', () => {
    for (const entry of keys)
      for (const key of entry.keys) expect(entry.expected(key), key).toMatch(/\w/);
  });
  it.each([
    ['w', 'vacancy3.port2'],
    ['preset', 'heavy'],
    ['wu', 'pessimistic'],
    ['sv', '1, 2'],
    ['show', 'ports/cai-lan'],
    ['cluster', 'id of a cluster'],
  ])('says of %s, which is read with others, its own: %s', (key, text) =>
    expect(keys.find((entry) => entry.keys.includes(key))!.expected(key)).toContain(text),
  );
  it('covers every part of the state, so that none is lost on the way', () => {
    const state = {
      ...emptyLink,
      unknown: 'hide',
      ranking: { weights: { vacancy: 3 }, unknowns: 'neutral', version: 1 },
      sort: 'score',
      colour: 'score',
      layers: [],
      year: 2028,
      stars: ['dong-mai'],
      compare: ['dong-mai', 'song-khoai'],
      show: { collection: 'ports', id: 'cai-lan' },
      park: 'dong-mai',
      area: 'acre',
      money: 'KRW',
      version: 'abcde',
    } as const;
    expect(readLink(writeLink(state), atlas)).toEqual({ state, rejected: [] });
  });
  it.each([
    'layers=ports,ports',
    'layers=ports,castles',
    'layers=',
    'layers=none,ports',
    'star=dong-mai,dong-mai',
    'star=dong-mai,atlantis',
    'compare=dong-mai,song-khoai,viet-hung,hai-yen,cai-lan',
    // The first characters of a version are three letters and digits at least, and nothing else.
    'dv=ab',
    'dv=a-bcd',
    'dv=abcd-e',
    'dv=abcdefghijklm',
  ])('%s makes no sense, and is named and dropped', (query) => {
    const { state, rejected } = readLink(query, atlas);
    expect(state).toEqual(emptyLink);
    expect(rejected.map(({ key, text }) => `${key}=${text}`)).toEqual([query]);
  });
  it.each([
    ['sort=score', 'sort'],
    ['sort=near', 'sort'],
    ['colour=score', 'colour'],
    ['wu=pessimistic', 'wu'],
    ['sv=1', 'sv'],
  ])('%s alone is named and dropped', (query, key) => {
    const { state, rejected } = readLink(query, atlas);
    expect(state).toEqual(emptyLink);
    expect(rejected.map((one) => one.key)).toEqual([key]);
  });
});
