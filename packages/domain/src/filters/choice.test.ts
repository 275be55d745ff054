import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { answer } from '../answer/answer.ts';
import { choice } from './choice.ts';

const atlas = realAtlas();
const [first, second, third] = atlas.parks;
const own: Readonly<Record<string, readonly string[]>> = {
  [first!.id]: ['a'],
  [second!.id]: ['b', 'c'],
  [third!.id]: [],
};
const three = { ...atlas, parks: [first!, second!, third!] };
const tag = choice({
  key: 'tag',
  group: 'place',
  ids: () => ['c', 'b', 'a'],
  current: (id) => (id === 'old' ? 'a' : undefined),
  of: ({ id }) => own[id]!,
});

describe('a choice', () => {
  it.each([
    ['a', ['a']],
    // In the order readers see, whatever the order of the text.
    ['a,b,c', ['c', 'b', 'a']],
    ['old', ['a']],
    ['old,b', ['b', 'a']],
  ])('reads %s', (text, value) => expect(tag.parse(text, three)).toEqual(value));
  it.each(['', 'd', 'a,d', 'a,a', 'a,old', 'a,', ',a', 'A'])('refuses “%s”', (text) =>
    expect(tag.parse(text, three)).toBeUndefined(),
  );
  it('is written as it is read', () => expect(tag.write(['c', 'a'])).toBe('c,a'));

  it.each([
    [['a'], [first], [third], [second]],
    [['b'], [second], [third], [first]],
    [['a', 'c'], [first, second], [third], []],
  ])('of %j puts who has one in, who has others out, and who has none aside', (value, ...of) => {
    const { groups } = answer({ tag: value }, three, [tag]);
    const ids = (['match', 'may', 'no'] as const).map((name) =>
      groups[name].map(({ park }) => park.id).toSorted(),
    );
    expect(ids).toEqual(of.map((parks) => parks.map((park) => park!.id).toSorted()));
  });
  it('says what a park has, and what would settle one of which nothing is published', () => {
    expect(tag.judge(second!, ['c'], three)).toEqual({
      verdict: 'match',
      because: { code: 'listed', values: ['b', 'c'] },
    });
    expect(tag.judge(second!, ['a'], three)).toEqual({
      verdict: 'no',
      because: { code: 'not-listed', values: ['b', 'c'] },
    });
    expect(tag.judge(third!, ['a'], three)).toMatchObject({
      verdict: 'may',
      because: { code: 'none-listed', settle: { what: 'other-figure' } },
    });
  });
  it('offers each id, and covers parks that have one', () => {
    expect(tag.options(three, undefined)).toEqual(
      ['c', 'b', 'a'].map((id) => ({ id, value: [id] })),
    );
    expect(three.parks.map(tag.covers)).toEqual([true, true, false]);
  });
  it('by a pattern of ids with commas between', () => {
    const pattern = new RegExp(tag.pattern, 'u');
    for (const text of ['a', 'a-1,b']) expect(text).toMatch(pattern);
    for (const text of ['', 'a,', ',a', 'A', 'a b']) expect(text).not.toMatch(pattern);
  });
});
