import { describe, expect, it } from 'vitest';
import { type LinkState, emptyLink } from '@sites/link';
import { canChoose, comparedOf, shortlistOf, withChoice, withStar } from './chosen.ts';
import { withStars } from './use-shortlist.ts';

const link = (stars: string, compare = ''): LinkState => ({
  ...emptyLink,
  stars: stars.split(' ').filter(Boolean),
  compare: compare.split(' ').filter(Boolean),
});
const said = ({ stars, compare }: LinkState) => [stars.join(' '), compare.join(' ')];

describe('a link of the time when a comparison was no shortlist', () => {
  it('has on its shortlist what it compares', () =>
    expect(shortlistOf(link('a', 'b a c'))).toEqual(['a', 'b', 'c']));
  it('compares what it compared', () =>
    expect(comparedOf(link('a d e', 'b c'))).toEqual(['b', 'c']));
  it('with a single park to compare takes the starred ones too', () =>
    expect(comparedOf(link('a', 'b'))).toEqual(['a', 'b']));
});

it('compares the first four unless others are chosen', () => {
  expect(comparedOf(link('a b c d e'))).toEqual(['a', 'b', 'c', 'd']);
  expect(comparedOf(link('a b c d e', 'a e'))).toEqual(['a', 'e']);
});

describe('a star', () => {
  it('adds, and takes away', () => {
    expect(said(withStar(link('a'), 'b'))).toEqual(['a b', '']);
    expect(said(withStar(link('a b'), 'a'))).toEqual(['b', '']);
  });
  it('takes a park out of the comparison too', () =>
    expect(said(withStar(link('', 'a b'), 'a'))).toEqual(['b', 'b']));
  it('joins those chosen, up to four', () => {
    expect(said(withStar(link('', 'a b'), 'c'))).toEqual(['a b c', 'a b c']);
    expect(said(withStar(link('', 'a b c d'), 'e'))).toEqual(['a b c d e', 'a b c d']);
  });
});

it('several stars keep what was starred, and join those chosen to be compared', () => {
  expect(said(withStars(link('a'), ['b', 'a', 'c']))).toEqual(['a b c', '']);
  expect(said(withStars(link('a b', 'a b'), ['c', 'd', 'e']))).toEqual(['a b c d e', 'a b c d']);
});

describe('a choice of what is compared', () => {
  it('keeps the order of the shortlist and its stars', () => {
    const fewer = withChoice(link('a b c d e'), 'b');
    expect(said(fewer)).toEqual(['a b c d e', 'a c d']);
    expect(said(withChoice(fewer, 'e'))).toEqual(['a b c d e', 'a c d e']);
    expect(said(withChoice(fewer, 'b'))).toEqual(['a b c d e', 'a b c d']);
  });
  it('leaves two, and never takes a fifth', () => {
    const five = link('a b c d e');
    expect('abcde'.split('').filter((id) => canChoose(five, id))).toEqual(['a', 'b', 'c', 'd']);
    const two = link('a b c', 'a b');
    expect('abc'.split('').filter((id) => canChoose(two, id))).toEqual(['c']);
  });
});
