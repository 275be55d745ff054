import { realAtlas } from '@sites/fixtures';
import { expect, it } from 'vitest';
import { readLink, writeLink } from './codec.ts';

const atlas = realAtlas();
const read = (search: string) => {
  const { state, rejected } = readLink(search, atlas);
  return { link: writeLink(state), rejected: rejected.map(({ key, text }) => `${key}=${text}`) };
};

it.each([
  ['show=ports/cai-lan', 'show=ports/cai-lan'],
  ['show=clusters/quang-duc', 'cluster=quang-duc'],
  ['cluster=quang-duc', 'cluster=quang-duc'],
])('%s opens a panel', (search, link) => expect(read(search)).toEqual({ link, rejected: [] }));

it.each([
  ['show=ports'],
  ['show=ports/'],
  ['show=ports/atlantis'],
  ['show=ports/cai-lan/berths'],
  // No such collection, and one whose panels have another key.
  ['show=islands/cai-lan'],
  ['show=parks/dong-mai'],
  ['show=/cai-lan'],
  ['show=cai-lan'],
  ['cluster=atlantis'],
  ['cluster=clusters/quang-duc'],
  // What the first cannot say, the second does not say for it.
  ['show=ports/atlantis', 'show=ports/cai-lan'],
])('%s opens none, and is named as it came', (...pairs) =>
  expect(read(pairs.join('&'))).toEqual({ link: '', rejected: pairs }),
);

it('opens one panel, and names the others', () =>
  expect(read('show=ports/cai-lan&cluster=quang-duc&show=zones/quang-yen')).toEqual({
    link: 'show=ports/cai-lan',
    rejected: ['cluster=quang-duc', 'show=zones/quang-yen'],
  }));
