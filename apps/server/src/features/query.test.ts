import { describe, expect, it } from 'vitest';
import { Problem } from '../errors.ts';
import { parseItemsQuery, writeItemsQuery } from './query.ts';
import { dataset } from '../test-app.ts';

const read = (search: string, collection: 'parks' | 'zones' = 'parks') =>
  parseItemsQuery(new URL(`http://sites.test/?${search}`), collection, dataset.atlas);
const named = (search: string, collection?: 'parks' | 'zones') => {
  try {
    read(search, collection);
  } catch (error) {
    if (error instanceof Problem)
      return error.members.parameters?.map((one) => `${one.name}=${one.value}`);
    throw error;
  }
  return [];
};

describe('the items that are asked for', () => {
  it.each([
    ['', 100],
    ['limit=1', 1],
    ['limit=1000', 1000],
    ['limit=1001', 1000],
    ['limit=999999999', 1000],
  ])('“%s” are at most %d', (search, limit) => expect(read(search).limit).toBe(limit));
  it.each(['limit=0', 'limit=1.5', 'limit=1e9', 'offset=-1', 'offset=x'])('“%s” are none', (text) =>
    expect(named(text)).toEqual([text]),
  );
  it('are the same whatever the order they are asked in, defaults left out', () => {
    for (const search of [
      'f=csv&limit=5&port=any~40km&lang=vi&vacancy=10-&unknown=hide&offset=3',
      'vacancy=10-&port=any~40km&unknown=hide&lang=vi&f=csv&limit=5&offset=3',
    ])
      expect(writeItemsQuery(read(search))).toBe(
        'vacancy=10-&port=any~40km&unknown=hide&lang=vi&f=csv&limit=5&offset=3',
      );
    expect(writeItemsQuery(read('lang=en&f=json&limit=100&offset=0&unknown=keep'))).toBe('');
    expect(writeItemsQuery(read('bbox=1,2,3,4&f=csv&lang=raw'))).toBe(
      'lang=raw&f=csv&bbox=1,2,3,4',
    );
  });
  it('are paged with every filter kept', () =>
    expect(writeItemsQuery(read('vacancy=10-&limit=5'), { offset: 10 })).toBe(
      'vacancy=10-&limit=5&offset=10',
    ));
});

describe('what cannot be read', () => {
  it('is named once for each place it stands in', () =>
    expect(named('limit=5&limit=6&vacancy=x&sort=beauty&zz=1&vacancy=10-')).toEqual(
      expect.arrayContaining(['limit=6', 'vacancy=x', 'sort=beauty', 'zz=1']),
    ));
  it('is a parameter of parks alone, asked of another collection', () => {
    for (const text of ['vacancy=10-', 'lang=vi', 'sort=name', 'park=dong-mai', 'f=csv']) {
      expect(named(text, 'zones'), text).toEqual([text]);
      expect(named(text), text).toEqual([]);
    }
    expect(read('f=json&limit=3&bbox=1,2,3,4', 'zones')).toMatchObject({ limit: 3 });
  });
  it('is raw where nobody reads rows', () => {
    expect(named('lang=raw')).toEqual(['lang=raw']);
    expect(read('lang=raw&f=xlsx')).toMatchObject({ raw: true, format: 'xlsx' });
  });
  it.each([
    ['vacancy=x', 'text like 10- or 10-500 or -25'],
    ['status=x', 'ids that exist, separated by commas; pattern '],
    ['limit=x', 'a whole number from 1'],
    ['sort=x', 'vacancy'],
    ['zz=x', 'no such parameter here'],
  ])('%s is told what would be valid', (search, expected) => {
    expect(() => read(search)).toThrow(search);
    expect(() => read(search)).toThrow(expected);
  });
});
