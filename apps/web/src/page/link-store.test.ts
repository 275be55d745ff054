import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { browserLink } from './link-store.ts';
import { visited } from './visited.ts';

const atlas = realAtlas();
const own = ['dong-mai'];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

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
