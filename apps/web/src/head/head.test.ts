import { beforeEach, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { anyLink, realAtlasIn, realAtlas } from '@sites/fixtures';
import { type Atlas, type Language, languages } from '@sites/domain';
import { pageQuery, writeBar } from '@sites/link';
import { type Speaker, loadDetailWords, loadEvery, loadWords, makeSpeaker } from '@sites/words';
import { browserLink } from '../page/link-store.ts';
import { aboutPage, parsePath } from '../page/route.ts';
import { visited } from '../page/visited.ts';
import { headOf } from './head.ts';
import { data, link, property } from './tags.ts';

const atlas = realAtlas();
const [words, details] = await Promise.all([loadEvery(loadWords), loadEvery(loadDetailWords)]);
const pages = [
  '',
  ...'embed data compare rules sheet parks/dong-mai parks/dong-mai/sheet zones/quang-yen'.split(
    ' ',
  ),
];
const sites = Object.fromEntries(
  languages.map((language) => {
    const own = realAtlasIn(language);
    return [language, { atlas: own, speaker: makeSpeaker(language, words[language], own) }];
  }),
) as Record<Language, { atlas: Atlas; speaker: Speaker }>;
const headFor = (language: Language, page: string, search: string) =>
  headOf({
    route: parsePath(page, atlas),
    ...sites[language],
    detail: details[language],
    base: 'https://sites.test',
    search,
  });
/** What the server is asked for an address: it knows the page by its canonical query. */
const fromServer = (language: Language, page: string, search: string) =>
  headFor(language, page, pageQuery(search, atlas, aboutPage(parsePath(page, atlas).kind).form));

beforeEach(() => void vi.useFakeTimers());

const step = fc.oneof(
  fc.record({
    state: anyLink(atlas),
    mode: fc.constantFrom('push' as const, 'replace' as const, 'burst' as const),
  }),
  fc.constant('back' as const),
);
const noise = fc.constantFrom(
  '',
  '&vacancy=ten',
  '&fbclid=x',
  '&amp;Area=20',
  '&zz=1',
  '&dv=fffff',
);

it('is the same after each change of view as the server would send for the address, on any walk', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.constantFrom(...pages),
      anyLink(atlas),
      noise,
      fc.array(step, { minLength: 1, maxLength: 5 }),
      (language, page, start, tail, steps) => {
        const browser = visited(`/${language}/${page}?${writeBar(start)}${tail}`);
        const link = browserLink(atlas, browser);
        const check = () => {
          vi.runAllTimers();
          const { search } = browser.location;
          expect(headFor(language, page, link.get().query)).toEqual(
            fromServer(language, page, search),
          );
        };
        link.recall(() => ['song-khoai']);
        check();
        for (const one of steps) {
          if (one === 'back') browser.back();
          else link.go(one.state, one.mode);
          check();
        }
      },
    ),
    { numRuns: 25 },
  );
});

it('speaks of the view: filters, an open park, a shortlist', () => {
  const tags = (search: string) => headFor('en', '', search);
  const title = (search: string) => tags(search).find(({ name }) => name === 'title')?.text;
  expect(tags('area=50-')).toContainEqual(
    link('canonical', { href: 'https://sites.test/en/?area=50-' }),
  );
  expect(title('park=dong-mai')).toMatch(/^Đông Mai Industrial Park/);
  expect(title('park=song-khoai')).toMatch(/^Sông Khoai Industrial Park/);
  expect(JSON.stringify(tags('park=song-khoai'))).not.toContain('Đông Mai');
  // Land that may be ready is not told without what was cleared, in a shared link either.
  for (const search of ['park=song-khoai', 'star=song-khoai'])
    expect(JSON.stringify(tags(search))).toMatch(/up to about 400\sha.*385\sha were cleared/);
  expect(tags('area=50-&fbclid=x&zz=1')).toEqual(tags('area=50-'));
});

it.each(languages)('describes each page of its own in %s', (language) => {
  const described = (path: string) => {
    const tags = headFor(language, path, '');
    const of = (name: string) =>
      tags.find(({ attributes }) => (attributes.name ?? attributes.property) === name)?.attributes
        .content ?? '';
    expect(of('og:description')).toBe(of('description'));
    return of('description');
  };
  const paths = ['province', 'data', 'rules', 'energy', 'clusters', 'compare', 'sheet', 'pack'];
  const places = ['clusters/dong-mai', 'clusters/nam-son', 'parks/dong-mai', 'zones/van-don'];
  const texts = ['', ...paths, ...places].map(described);
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text.length).toBeGreaterThan(20);
});

it('names the parks of a board pack', () => {
  const tags = headFor('ja', 'pack', 'star=dong-mai,song-khoai');
  const description = tags.find(({ attributes }) => attributes.name === 'description');
  expect(description?.attributes.content).toMatch(/ドンマイ、ソンコアイ$/);
});

it('names places and languages as the Open Graph does', () => {
  for (const language of languages) {
    const tags = headFor(language, '', '').filter(({ attributes }) =>
      attributes.property?.startsWith('og:locale'),
    );
    expect(tags).toHaveLength(languages.length);
    for (const { attributes } of tags) expect(attributes.content).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
  }
  expect(headFor('zh-hant', '', '')).toContainEqual(property('og:locale', 'zh_TW'));
});

it('holds data that cannot end its own element', () => {
  const { text } = data({ name: '</script><script>alert(1)</script>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text!)).toEqual({ name: '</script><script>alert(1)</script>' });
});
