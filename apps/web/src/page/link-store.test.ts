import { beforeEach, describe, expect, it, vi } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { browserLink } from './link-store.ts';
import { visited } from './visited.ts';

const atlas = realAtlas();
const own = ['dong-mai'];

beforeEach(() => void vi.useFakeTimers());

describe('a link that is opened', () => {
  it('loses who passed it on, and nothing else', () => {
    const browser = visited('/en/?vacancy=ten&utm_source=x&zz=1&amp;fbclid=y#9/21/107');
    browserLink(atlas, browser);
    expect(browser.address()).toBe('/en/?vacancy=ten&zz=1#9/21/107');
    expect(browser.entries()).toBe(1);
  });
  it('is left as it is where nobody passed it on', () => {
    const browser = visited('/en/?port=any%7E40km&Vacancy=10-&&zz');
    browserLink(atlas, browser);
    expect(browser.address()).toBe('/en/?port=any%7E40km&Vacancy=10-&&zz');
  });
  it('keeps unknown keys in the address when the reader changes the view', () => {
    const browser = visited('/en/?zz=1');
    const link = browserLink(atlas, browser);
    link.go({ ...link.get().state, park: 'dong-mai' }, 'push');
    expect(browser.address()).toMatch(/^\/en\/\?park=dong-mai&dv=\w{5}&zz=1$/);
  });
});

it('a view changes where the address cannot be written', () => {
  const browser = visited('/en/');
  const refuse = () => {
    throw new DOMException('no origin', 'SecurityError');
  };
  const link = browserLink(atlas, {
    ...browser,
    history: { pushState: refuse, replaceState: refuse } as unknown as History,
  });
  for (const mode of ['push', 'replace', 'burst'] as const) {
    link.go({ ...link.get().state, filters: { vacancy: { min: 10 } } }, mode);
    vi.runAllTimers();
    expect(link.get().state.filters).toEqual({ vacancy: { min: 10 } });
    link.go({ ...link.get().state, filters: {} }, mode);
  }
});

describe('what the device remembers', () => {
  it('is shown beside a link without hiding what was dropped or rewriting the address', () => {
    const browser = visited('/en/?vacancy=ten&port=any~40km&zz=1');
    const link = browserLink(atlas, browser);
    link.recall(() => own);
    vi.runAllTimers();
    expect(link.get().state.stars).toEqual(own);
    expect(link.get().rejected).toEqual([{ key: 'vacancy', text: 'ten' }]);
    expect(browser.address()).toBe('/en/?vacancy=ten&port=any~40km&zz=1');
    expect(browser.entries()).toBe(1);
  });
  it.each(['star=song-khoai', 'star=nowhere', 'STAR=nowhere'])('never beats %s', (query) => {
    const link = browserLink(atlas, visited(`/en/?${query}`));
    const before = link.get().state.stars;
    link.recall(() => own);
    expect(link.get().state.stars).toEqual(before);
  });
  it('goes along once the reader changes the view, and Back gives the link again with its notice', () => {
    const browser = visited('/en/?vacancy=ten');
    const link = browserLink(atlas, browser);
    link.recall(() => own);
    link.go({ ...link.get().state, filters: { area: { min: 20 } } }, 'push');
    expect(browser.address()).toMatch(/^\/en\/\?area=20-&star=dong-mai&dv=/);
    browser.back();
    vi.runAllTimers();
    expect(browser.address()).toBe('/en/?vacancy=ten');
    expect(link.get().rejected).toEqual([{ key: 'vacancy', text: 'ten' }]);
    expect(link.get().state.stars).toEqual(own);
  });
  it('a change that waits to be written is not written over a page gone back to', () => {
    const browser = visited('/en/?vacancy=ten');
    const link = browserLink(atlas, browser);
    link.go({ ...link.get().state, park: 'dong-mai' }, 'push');
    link.go({ ...link.get().state, colour: 'vacancy' }, 'replace');
    browser.back();
    vi.runAllTimers();
    expect(browser.address()).toBe('/en/?vacancy=ten');
  });
});

describe('what is open over the view', () => {
  const opened = (path = '/en/?vacancy=10-') => {
    const browser = visited(path);
    return { browser, link: browserLink(atlas, browser) };
  };
  const over = (link: ReturnType<typeof browserLink>) => link.get().over;
  const withArea = (link: ReturnType<typeof browserLink>, min: number) =>
    link.go({ ...link.get().state, filters: { area: { min } } }, 'burst');

  it.each(['share', 'map', 'filters:area'] as const)('%s closes by Back and by itself', (name) => {
    const { browser, link } = opened();
    for (const close of [browser.back, () => link.close(name)]) {
      link.open(name);
      expect([over(link), browser.at()]).toEqual([[name], 1]);
      close();
      vi.runAllTimers();
      expect([over(link), browser.at(), browser.entries()]).toEqual([[], 0, 2]);
      expect(browser.address()).toBe('/en/?vacancy=10-');
    }
    browser.forward();
    expect(over(link)).toEqual([name]);
  });
  it('the topmost closes first', () => {
    const { browser, link } = opened();
    link.open('map');
    link.open('share');
    browser.back();
    expect(over(link)).toEqual(['map']);
    browser.back();
    expect(over(link)).toEqual([]);
  });
  it.each(['Back', 'its own button'])('what was changed in a sheet stays: %s', (way) => {
    const { browser, link } = opened();
    link.open('filters');
    for (const min of [1, 12, 120]) withArea(link, min);
    link.go({ ...link.get().state, unknown: 'hide' }, 'push');
    if (way === 'Back') browser.back();
    else link.close('filters');
    vi.runAllTimers();
    expect([over(link), browser.at(), browser.entries()]).toEqual([[], 1, 2]);
    expect(browser.address()).toMatch(/^\/en\/\?area=120-&unknown=hide&dv=/);
    expect(link.get().state.filters).toEqual({ area: { min: 120 } });
    browser.back();
    expect([over(link), browser.address()]).toEqual([[], '/en/?vacancy=10-']);
    expect(link.get().state.filters).toEqual({ vacancy: { min: 10 } });
  });
  it('what is chosen on the map is a step of its own', () => {
    const { browser, link } = opened();
    link.open('map');
    link.go({ ...link.get().state, park: 'dong-mai' }, 'push');
    expect(over(link)).toEqual(['map']);
    browser.back();
    expect([over(link), link.get().state.park]).toEqual([['map'], undefined]);
  });
  it('a change made while the browser goes back is not lost', () => {
    const { browser, link } = opened();
    link.open('share');
    link.close('share');
    link.go({ ...link.get().state, park: 'dong-mai' }, 'push');
    expect(link.get().state.park).toBe('dong-mai');
    vi.runAllTimers();
    expect([over(link), browser.at(), browser.entries()]).toEqual([[], 1, 2]);
    expect(browser.address()).toMatch(/\?vacancy=10-&park=dong-mai&dv=/);
  });
  it('is open again after the page has loaded anew, and closes', () => {
    const { browser, link } = opened();
    link.open('share');
    const again = browserLink(atlas, browser);
    expect(over(again)).toEqual(['share']);
    again.close('share');
    vi.runAllTimers();
    expect([over(again), browser.at()]).toEqual([[], 0]);
  });
  it.each([
    [null, []],
    [7, []],
    [{ over: 'share' }, []],
    [{ over: ['gone', 3, 'share'], under: 9 }, ['share']],
  ])('an entry with %j opens only what is known', (state, expected) => {
    const browser = visited('/en/');
    browser.history.replaceState(state, '', '/en/');
    expect(over(browserLink(atlas, browser))).toEqual(expected);
  });
  it('closes where the history cannot be written', () => {
    const browser = visited('/en/');
    const refuse = () => {
      throw new DOMException('no origin', 'SecurityError');
    };
    const link = browserLink(atlas, {
      ...browser,
      history: { pushState: refuse, replaceState: refuse, back: refuse } as unknown as History,
    });
    link.open('share');
    expect(over(link)).toEqual(['share']);
    link.close('share');
    expect(over(link)).toEqual([]);
  });
});

describe('a panel that is left', () => {
  const withPanel = (link: ReturnType<typeof browserLink>) =>
    link.go({ ...link.get().state, park: 'dong-mai' }, 'push');
  const without = (link: ReturnType<typeof browserLink>) => {
    const { park: _, ...rest } = link.get().state;
    return rest;
  };
  it('is gone back from where the view under it is the same', () => {
    const browser = visited('/en/?vacancy=10-&zz=1');
    const link = browserLink(atlas, browser);
    withPanel(link);
    link.go(without(link), 'leave');
    vi.runAllTimers();
    expect([browser.at(), browser.address()]).toEqual([0, '/en/?vacancy=10-&zz=1']);
  });
  it('keeps what was changed beside it', () => {
    const browser = visited('/en/?vacancy=10-');
    const link = browserLink(atlas, browser);
    withPanel(link);
    link.go({ ...link.get().state, stars: ['dong-mai'] }, 'replace');
    link.go(without(link), 'leave');
    vi.runAllTimers();
    expect(browser.at()).toBe(2);
    expect(browser.address()).toMatch(/\?vacancy=10-&star=dong-mai&dv=/);
  });
});

describe('a view that the history brings back', () => {
  const opened = () => {
    const browser = visited('/en/?vacancy=10-');
    return { browser, link: browserLink(atlas, browser) };
  };
  const openPark = (link: ReturnType<typeof browserLink>) =>
    link.go({ ...link.get().state, park: 'dong-mai' }, 'push');

  it('is told from one that the reader makes, and from one that only comes to light', () => {
    const { browser, link } = opened();
    openPark(link);
    expect(link.get().isReturn).toBeUndefined();
    browser.back();
    expect(link.get().isReturn).toBe(true);
    browser.forward();
    expect(link.get().isReturn).toBe(true);
    link.open('share');
    browser.back();
    expect(link.get().isReturn).toBe(false);
  });
  it('is also what a closed panel leaves', () => {
    const { link } = opened();
    openPark(link);
    const { park: _, ...rest } = link.get().state;
    link.go(rest, 'leave');
    vi.runAllTimers();
    expect(link.get().isReturn).toBe(true);
  });
  it('is not what was changed in a sheet that Back closes', () => {
    const { browser, link } = opened();
    link.open('shortlist');
    link.go({ ...link.get().state, compare: ['dong-mai', 'song-khoai'] }, 'push');
    browser.back();
    expect(link.get().isReturn).toBe(false);
  });
  it('leaves what others keep in an entry', () => {
    const { browser, link } = opened();
    browser.history.replaceState({ ...browser.history.state, map: 1 }, '', browser.address());
    openPark(link);
    expect(browser.history.state).toMatchObject({ map: 1 });
  });
});
