import { expect, it } from 'vitest';
import { Kept, oncePer } from './keep.ts';

it('makes one thing per atlas, and another for another', () => {
  let made = 0;
  const of = oncePer((atlas: { readonly name: string }) => ({ at: (made += 1), ...atlas }));
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([of(a), of(b), of(a), of(b)].map(({ name }) => name)).toEqual(['a', 'b', 'a', 'b']);
  expect(made).toBe(2);
});

it('keeps what was made for the last few texts; the oldest goes', () => {
  const made: string[] = [];
  const kept = new Kept<string>(2);
  const get = (key: string) =>
    kept.get(key, () => {
      made.push(key);
      return `of ${key}`;
    });
  expect(['a', 'b', 'a', 'b'].map(get)).toEqual(['of a', 'of b', 'of a', 'of b']);
  expect(made).toEqual(['a', 'b']);
  for (const key of ['c', 'b', 'c', 'a']) get(key);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
