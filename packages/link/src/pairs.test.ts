import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { readLink, writeBar, writeLink } from './codec.ts';
import { readText, withoutTracking } from './pairs.ts';
import { isTracking } from './tracking.ts';

const atlas = realAtlas();
const read = (search: string) => {
  const { state, rejected } = readLink(search, atlas);
  return { link: writeLink(state), rejected: rejected.map(({ key, text }) => `${key}=${text}`) };
};

describe('a link as chats, mailers and keyboards pass it on', () => {
  it.each([
    // The hyphen at the end taken for the sentence's, or the sentence's sign taken for the link's.
    ['vacancy=10', 'vacancy=10-'],
    ['port=any~40km&rent=80', 'port=any~40km&rent=80-'],
    ['vacancy=10-.', 'vacancy=10-'],
    ['vacancy=10-,', 'vacancy=10-'],
    ['vacancy=10-)', 'vacancy=10-'],
    ['vacancy=10.', 'vacancy=10-'],
    ['vacancy=10-%22%3E', 'vacancy=10-'],
    ['vacancy=10-**', 'vacancy=10-'],
    ['vacancy=10-。', 'vacancy=10-'],
    ['park=dong-mai）', 'park=dong-mai'],
    ['w=vacancy3.port2.', 'w=vacancy3.port2&sv=1'],
    ['star=dong-mai,', 'star=dong-mai'],
    // Signs that keyboards and editors put in the place of ours.
    ['vacancy=10–', 'vacancy=10-'],
    ['area=20—500', 'area=20-500'],
    ['vacancy=１０－', 'vacancy=10-'],
    ['vacancy=10+', 'vacancy=10-'],
    ['port=any～40km', 'port=any~40km'],
    ['port=any〜40km', 'port=any~40km'],
    ['port=any%7E40km', 'port=any~40km'],
    ['port=any%257E40km', 'port=any~40km'],
    ['vacancy=10-%E2%80%8B', 'vacancy=10-'],
    // Separators escaped for HTML or for a query, or typed in full width.
    ['vacancy=10-&amp;port=any~40km', 'vacancy=10-&port=any~40km'],
    ['vacancy=10-&AMP;port=any~40km', 'vacancy=10-&port=any~40km'],
    ['vacancy=10-&amp;amp;port=any~40km', 'vacancy=10-&port=any~40km'],
    ['vacancy=10-&amp%3Bport=any~40km', 'vacancy=10-&port=any~40km'],
    ['vacancy=10-%26port=any~40km', 'vacancy=10-&port=any~40km'],
    ['vacancy=10-%26amp%3Bport=any~40km', 'vacancy=10-&port=any~40km'],
    ['vacancy=10-＆port=any~40km', 'vacancy=10-&port=any~40km'],
    ['vacancy=10-%EF%BC%86port=any~40km', 'vacancy=10-&port=any~40km'],
    ['vacancy=10-;port=any~40km', 'vacancy=10-&port=any~40km'],
    ['vacancy=10-%26fbclid=x', 'vacancy=10-'],
    // A key escaped together with its sign, once or twice, alone or with the rest.
    ['vacancy%3D10-', 'vacancy=10-'],
    ['vacancy%3d10-&port%3Dany%7E40km', 'vacancy=10-&port=any~40km'],
    ['vacancy%3D10-%26port%3Dany~40km', 'vacancy=10-&port=any~40km'],
    ['vacancy%3D10-%26amp%3Bport%3Dany~40km', 'vacancy=10-&port=any~40km'],
    ['vacancy%253D10-', 'vacancy=10-'],
    ['q%3Da=b', 'q=a%3Db'],
    // Another letter case of keys and of the whole link.
    ['Vacancy=10-', 'vacancy=10-'],
    ['PORT=ANY~40KM&UNIT=PYEONG&MONEY=krw', 'port=any~40km&unit=pyeong&money=KRW'],
    ['&amp;Vacancy%3D10', 'vacancy=10-'],
    ['+vacancy=10-', 'vacancy=10-'],
  ])('%s', (search, link) => expect(read(search)).toEqual({ link, rejected: [] }));
  it.each([
    ['port=any', 'port=any'],
    // A limit without its unit may be kilometres or minutes.
    ['port=any~40', 'port=any~40'],
    ['near=107.045,20.972', 'near=107.045,20.972'],
    ['power=110', 'power=110'],
    ['vacancy=10%2B', 'vacancy=10+'],
    ['Vacancy=ten', 'vacancy=ten'],
    ['vacancy%3Dten', 'vacancy=ten'],
    ['vacancy=10-&amp;port=atlantis~40km', 'port=atlantis~40km'],
    ['vacancy=10-&VACANCY=20-', 'vacancy=20-'],
  ])('%s is named, never guessed or lost', (search, named) =>
    expect(read(search).rejected).toEqual([named]),
  );
  it.each([
    'q=a%26area%3D20-',
    'q=amp%3B',
    'q=Song%20Kho%C3%A1i.',
    'q=R%26D%3B%20x',
    'q=R%26D%3D1',
  ])('%s: a text that only looks garbled keeps its meaning', (search) =>
    expect(writeLink(readLink(search, atlas).state)).toBe(search),
  );
  it('reads hostile values to their end', () => {
    const reject = `vacancy=${'<'.repeat(200_000)}x`;
    expect(read(`${reject}&${'amp;'.repeat(50_000)}=1`).rejected).toEqual([reject]);
    expect(read(';amp;'.repeat(50_000)).rejected).toEqual([]);
    expect(read('vacancy%3D'.repeat(20_000)).rejected).toHaveLength(1);
  });
});

describe('keys that tell where a reader came from', () => {
  it.each([
    ...'fbclid utm_source UTM_Medium gclid gbraid wbraid dclid msclkid yclid ttclid twclid'.split(
      ' ',
    ),
    ...'li_fat_id igshid igsh mc_cid mc_eid _ga _gl zarsrc gidzl from isappinstalled'.split(' '),
    ...'nsukey scene spm share_token wxfrom srsltid amp;utm_source'.split(' '),
  ])('%s is dropped on arrival', (key) => {
    const { state, rejected } = readLink(`vacancy=10-&${key}=x&zz=1`, atlas);
    expect([writeBar(state), rejected]).toEqual(['vacancy=10-&zz=1', []]);
    expect(withoutTracking(`?vacancy=ten&${key}=x&zz=a%20b`)).toBe('vacancy=ten&zz=a%20b');
  });
  it.each(['zz', 'utm', 'fromage', 'ref', 'formula'])('%s may be a key of a later release', (key) =>
    expect(isTracking(key)).toBe(false),
  );
});

it.each([
  ['?q=what?', 'q=what?'],
  ['q=a?b', 'q=a?b'],
  ['?utm_source=x&q=1', 'q=1'],
  ['=x&q=1', '=x&q=1'],
  ['amp;fbclid=1&q=2', 'q=2'],
])('only the mark before a query goes: %s', (search, left) =>
  expect(withoutTracking(search)).toBe(left),
);

describe('what is written amiss', () => {
  const parse = (text: string) => (text === 'ten' ? 10 : undefined);
  it('is read as it was meant where it is not too long', () => {
    expect(readText('ten', parse)).toBe(10);
    expect(readText(' TEN. ', parse)).toBe(10);
    expect(readText('eleven', parse)).toBeUndefined();
    expect(readText(`${' '.repeat(497)}ten`, parse)).toBe(10);
    expect(readText(`${' '.repeat(498)}ten`, parse)).toBeUndefined();
  });
  it('may be no escape at all', () => expect(readText('ten%', parse)).toBeUndefined());
  it('keeps a key that nobody knows', () =>
    expect(writeBar(readLink('nobody=1&vacancy=10-', atlas).state)).toContain('nobody=1'));
});
