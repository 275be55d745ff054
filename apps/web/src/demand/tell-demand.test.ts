import { realAtlas } from '@sites/fixtures';
import { readLink } from '@sites/link';
import { beforeEach, expect, it, vi } from 'vitest';
import { fixedLink } from '../page/link-store.ts';
import { tellDemand } from './tell-demand.ts';

const now = realAtlas();
beforeEach(() => vi.useFakeTimers());

/** A page at an address; what it tells, and how its visitor goes on. */
function page(search: string, signs: object = {}, pathname = '/ja/') {
  const told: Promise<string>[] = [];
  let { state } = readLink(search, now);
  let changed = () => {};
  const link = {
    ...fixedLink(search, now),
    get: () => ({ state, rejected: [], query: '', over: [] }),
    subscribe: (hear: () => void) => {
      changed = hear;
      return () => {};
    },
  };
  const sendBeacon = (_: string | URL, body?: unknown) => {
    told.push((body as Blob).text());
    return true;
  };
  const navigator = { doNotTrack: null, sendBeacon, ...signs };
  tellDemand({ link, now }, { location: { pathname } as Location, navigator });
  return {
    told: () => Promise.all(told),
    go: (next: string) => {
      ({ state } = readLink(next, now));
      changed();
    },
  };
}
const of = (query: string) => JSON.stringify({ address: `/ja/?${query}` });

it('tells a question that stands, once, by its filters alone', async () => {
  const { go, told } = page('vacancy=10-');
  for (const limit of [20, 30, 40]) {
    go(`vacancy=${limit}-`);
    vi.advanceTimersByTime(4000);
  }
  expect(await told()).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(await told()).toEqual([of('vacancy=40-')]);
  go('vacancy=40-&park=dong-mai&star=dong-mai,song-khoai');
  vi.advanceTimersByTime(60_000);
  expect(await told()).toHaveLength(1);
  go('vacancy=50-&star=dong-mai');
  vi.advanceTimersByTime(5000);
  expect((await told())[1]).toBe(of('vacancy=50-'));
});
it('tells neither what the page was asked for nor that there is no question', async () => {
  const { go, told } = page('vacancy=10-');
  go('vacancy=20-');
  go('vacancy=10-');
  vi.advanceTimersByTime(5000);
  go('');
  vi.advanceTimersByTime(5000);
  expect(await told()).toEqual([]);
});
it.each([
  ['Do Not Track', { doNotTrack: '1' }, '/ja/'],
  ['Global Privacy Control', { globalPrivacyControl: true }, '/ja/'],
  ['another page', {}, '/ja/parks/dong-mai'],
])('tells nothing by %s', async (_, signs, pathname) => {
  const { go, told } = page('', signs, pathname);
  go('vacancy=20-');
  vi.advanceTimersByTime(60_000);
  expect(await told()).toEqual([]);
});
