import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLink, realAtlas } from '@sites/fixtures';
import {
  emptyLink,
  opensPanel,
  pageQuery,
  readLink,
  writeBar,
  writeLink,
  writeList,
} from './codec.ts';
import { readCamera, writeCamera } from './camera.ts';
import { forms } from './state.ts';
import { heeded } from './typed.ts';

const atlas = realAtlas();

interface Golden {
  readonly link: string;
  readonly canonical: string;
  readonly rejected?: readonly string[];
}
/** Real links. They are printed on paper: none may ever be changed or removed. */
const golden = JSON.parse(
  readFileSync(new URL('golden.json', import.meta.url), 'utf8'),
) as readonly Golden[];

describe('golden links', () => {
  it.each(golden.map((one) => [one.link, one] as const))(
    '%s',
    (link, { canonical, rejected = [] }) => {
      const reading = readLink(link, atlas);
      expect(writeLink(reading.state)).toBe(canonical);
      expect(reading.rejected.map(({ key }) => key).toSorted()).toEqual([...rejected].toSorted());
      expect(readLink(canonical, atlas).rejected).toEqual([]);
    },
  );
});

describe('a link opens a panel', () => {
  it.each(['park=dong-mai', '?show=ports/cai-lan', '?PARK=dong-mai', 'q=x%26amp;park=dong-mai'])(
    'if it names a place: %s',
    (link) => expect(opensPanel(link)).toBe(true),
  );
  it.each(['', '?q=park', '?q=show', 'compare=dong-mai', '?parking=yes'])(
    'and else not: %s',
    (link) => expect(opensPanel(link)).toBe(false),
  );
  it('wherever its view has an open place', () => {
    const opening = golden.filter(({ link }) => {
      const { park, show } = readLink(link, atlas).state;
      return park !== undefined || show !== undefined;
    });
    expect(opening.length).toBeGreaterThan(0);
    expect(opening.filter(({ link }) => !opensPanel(link))).toEqual([]);
  });
});

describe('the link', () => {
  it('of the first view is empty', () => expect(writeLink(emptyLink)).toBe(''));
  it('names what it drops and keeps the rest', () => {
    const { state, rejected } = readLink('?area=20-&port=atlantis~60km&sort=beauty&q=', atlas);
    expect(state.filters).toEqual({ area: { min: 20 } });
    expect(rejected).toEqual([
      { key: 'port', text: 'atlantis~60km' },
      { key: 'q', text: '' },
      { key: 'sort', text: 'beauty' },
    ]);
  });
  it('keeps keys that every object has, in the bar alone', () => {
    const { state } = readLink('constructor=1&toString=2&__proto__=3', atlas);
    expect(writeBar(state)).toBe('constructor=1&toString=2&__proto__=3');
    expect(writeLink(state)).toBe('');
  });
  it('counts a key once', () => {
    const { state, rejected } = readLink('area=20-&area=30-', atlas);
    expect(state.filters.area).toEqual({ min: 20 });
    expect(rejected).toEqual([{ key: 'area', text: '30-' }]);
  });
  it('leaves keys of other releases in the bar of the reader, and out of what it writes', () => {
    const { state } = readLink('zz=1&area=20-&compare=dong-mai', atlas);
    expect(writeBar(state)).toBe('area=20-&compare=dong-mai&zz=1');
    expect(writeLink(state)).toBe('area=20-&compare=dong-mai');
  });
  it('carries the form of a page to that page alone', () => {
    const { state } = readLink('area=20-&place=zone&usd=&kwh.peak=5', atlas);
    expect(writeLink(state, forms.law)).toBe('area=20-&place=zone&kwh.peak=5');
    expect(writeLink(state)).toBe('area=20-');
    expect(writeBar(state)).toBe('area=20-&place=zone&usd=&kwh.peak=5');
  });
  it('of a list says which parks in which order, and nothing of the screen', () => {
    const list = 'area=20-&unknown=hide&w=port2&wu=pessimistic&sv=1&sort=score&year=2030';
    const screen =
      'colour=score&star=dong-mai&compare=dong-mai,song-khoai&park=dong-mai&unit=acre&zz=1';
    expect(writeList(readLink(`${list}&${screen}`, atlas).state)).toBe(list);
    expect(writeList(readLink(screen, atlas).state)).toBe('');
    expect(writeList({ filters: { area: { min: 20 } }, unknown: 'keep' })).toBe('area=20-');
  });
  const passedOn = (query: string) => {
    const link = writeLink(readLink(query, atlas).state);
    // It says all of that: nothing was dropped on the way.
    expect(link.length).toBeGreaterThan(query.length - 20);
    return `https://sites.example/en/?${link}#9.2/21.05/107.1`;
  };
  it('stays under 180 characters with three weights and two stars', () => {
    const filters = 'vacancy=10-&port=any~40km~30000dwt&power=110kv';
    const rest = 'w=vacancy3.port2.power1&sort=score&star=dong-mai,song-khoai';
    expect(passedOn(`${filters}&${rest}`).length).toBeLessThan(180);
  });
  it('stays under 150 characters when typical', () => {
    const filters = 'vacancy=10-&area=20-500&port=any~40km~30000dwt&power=110kv,steam';
    expect(passedOn(`${filters}&status=operating&park=dong-mai`).length).toBeLessThan(150);
  });
  it('reads every state it writes, exactly', () => {
    fc.assert(
      fc.property(anyLink(atlas), (state) => {
        const text = writeBar(state);
        const reading = readLink(text, atlas);
        expect(reading.rejected).toEqual([]);
        expect(writeBar(reading.state)).toBe(text);
        expect(reading.state).toEqual(state);
        const shared = readLink(writeLink(state, forms.law), atlas);
        expect(shared).toEqual({ state: { ...state, extra: [] }, rejected: [] });
      }),
      { numRuns: Number(process.env.LINK_RUNS ?? 200) },
    );
  });
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        writeBar(readLink(text, atlas).state);
        pageQuery(text, atlas, forms.law);
      }),
      { numRuns: Number(process.env.LINK_RUNS ?? 200) },
    );
  });
});

describe('what a page is known by', () => {
  const query = (search: string, form?: readonly string[]) => pageQuery(search, atlas, form);
  it.each([
    ['?area=20-&fbclid=x&zz=1', 'area=20-'],
    ['?port=any%7E40km&vacancy=10', 'vacancy=10-&port=any~40km'],
    ['?zz=1&vacancy=ten&utm_source=a&area=20-', 'vacancy=ten&area=20-'],
    ['?Vacancy=ten', 'vacancy=ten'],
    ['?place=zone&vacancy=10-', 'vacancy=10-'],
    ['?zz=%3C%3C%3C', ''],
  ])('%s is %s', (search, expected) => expect(query(search)).toBe(expected));
  it('says the version of the data unless it is the one that is shown', () => {
    const today = atlas.version.slice(0, 5);
    expect(query(`?area=20-&dv=${today}`)).toBe('area=20-');
    expect(query(`?area=20-&dv=${atlas.version}`)).toBe('area=20-');
    // Another, though it ends as today's does.
    const other = atlas.version.slice(-4);
    expect(query(`?area=20-&dv=${other}`)).toBe(`area=20-&dv=${other}`);
  });
  it('keeps the form of its own page', () => {
    expect(query('?usd=5&vacancy=10-&zz=1', forms.law)).toBe('vacancy=10-&usd=5');
    expect(query('?usd=5&vacancy=ten&zz=1', forms.law)).toBe('vacancy=ten&usd=5');
  });
  it('shows and names the same as the address itself', () => {
    const part = fc.constantFrom(
      ...'area=20- area=x Area=30- sort=score sort=area w=vacancy3 wu=never wu=Pessimistic sv=1'.split(
        ' ',
      ),
      ...'park=dong-mai park=no star=no zz=1 fbclid=2 amp;port=any~40km unit=pyeong sort=near'.split(
        ' ',
      ),
      ...'colour=score usd=3 q=a%26b'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const { state, rejected } = readLink(parts.join('&'), atlas);
        expect(readLink(query(parts.join('&'), forms.law), atlas)).toEqual({
          state: { ...state, extra: [] },
          rejected,
        });
      }),
    );
  });
});

describe('the camera', () => {
  it.each(['#9.2/21.05/107.1', '#12/20.9/106.85', '#22/90/180', '#0/-90/-180'])('%s', (hash) =>
    expect(writeCamera(readCamera(hash)!)).toBe(hash),
  );
  it('is written to about 10 m', () =>
    expect(writeCamera({ zoom: 9.126, lat: 21.00004, lon: 107.00006 })).toBe('#9.13/21/107.0001'));
  it('is read without its sign too', () =>
    expect(readCamera('9.2/21.05/107.1')).toEqual({ zoom: 9.2, lat: 21.05, lon: 107.1 }));
  it.each([
    '',
    '#list-heading',
    '#9/21',
    '#a/b/c',
    '#99/21/107',
    'x#9/21/107',
    '#9/21/107x',
    '#22.1/21/107',
    '#9/90.1/107',
    '#9/-90.1/107',
    '#9/21/180.1',
    '#9./21/107',
  ])('“%s” is none', (hash) => expect(readCamera(hash)).toBeUndefined());
});

describe('a text that names nobody', () => {
  it.each(['q=50+ha+near+a+port', 'q=xyzxyz&area=20-'])('filters nothing: %s', (link) => {
    const { state } = readLink(link, atlas);
    expect(state.filters).not.toHaveProperty('q');
    expect(state.typed).toBe(new URLSearchParams(link).get('q'));
    expect(readLink(writeLink(state), atlas).state).toEqual(state);
  });
  it('is a name as soon as it names somebody', () => {
    const { state } = readLink('q=amata', atlas);
    expect([state.filters.q, state.typed]).toEqual(['amata', undefined]);
    // What is typed anew stands instead of what stood there.
    const typed = { ...state, typed: 'ama ta', filters: { q: 'amata' } };
    expect(writeLink(heeded(typed, atlas))).toBe('q=amata');
  });
});
