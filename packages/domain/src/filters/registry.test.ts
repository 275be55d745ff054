import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { answer } from '../answer/answer.ts';
import { choice } from './choice.ts';
import { range } from './range.ts';
import { coverage } from './coverage.ts';
import { type AnyFilter, allFilters, filters, findFilter } from './registry.ts';

const atlas = realAtlas();

interface Worked {
  readonly query: string;
  readonly match: readonly string[];
  readonly may: readonly string[];
  readonly no: readonly string[];
  readonly because: Readonly<Record<string, string>>;
}
const worked = JSON.parse(
  readFileSync(new URL('worked.json', import.meta.url), 'utf8'),
) as readonly Worked[];

const read = (query: string): Record<string, unknown> =>
  Object.fromEntries(
    query.split('&').map((pair) => {
      const [key, text] = pair.split('=') as [string, string];
      return [key, filters.find((filter) => filter.key === key)!.parse(text, atlas)];
    }),
  );

describe('worked by hand against the facts', () => {
  it('gives reasons with most answers', () =>
    expect(worked.flatMap(({ because }) => Object.keys(because)).length).toBeGreaterThan(50));
  it.each(worked.map((row) => [row.query, row] as const))('%s', (query, row) => {
    const groups = answer(read(query), atlas).groups;
    const ids = (group: 'match' | 'may' | 'no') =>
      groups[group].map(({ park }) => park.id).toSorted();
    expect({ match: ids('match'), may: ids('may'), no: ids('no') }).toEqual({
      match: row.match,
      may: row.may,
      no: row.no,
    });
    const all = [...groups.match, ...groups.may, ...groups.no];
    for (const [id, code] of Object.entries(row.because)) {
      const outcome = all.find(({ park }) => park.id === id)!;
      expect(
        outcome.findings.map(({ because }) => because.code),
        `${query}: ${id}`,
      ).toContain(code);
    }
  });
});

describe.each(allFilters.map((filter) => [filter.key, filter] as const))(
  'filter %s',
  (_, filter) => {
    const texts = [
      ...filter.examples,
      ...filter.options(atlas, undefined).map(({ value }) => filter.write(value)),
    ];
    it('has examples or options', () => expect(texts.length).toBeGreaterThan(0));
    it('reads and writes alike, as its pattern says', () => {
      for (const text of texts) {
        const value: unknown = filter.parse(text, atlas);
        expect(value, text).toBeDefined();
        expect(filter.parse(filter.write(value), atlas)).toEqual(value);
        expect(filter.write(value)).toMatch(new RegExp(filter.pattern, 'u'));
      }
    });
    it('refuses what it does not know', () => {
      const names = filter.control.kind === 'text' ? [] : ['nowhere~10km', 'nowhere'];
      for (const text of ['', '~', ',', 'x'.repeat(300), ...names])
        expect(filter.parse(text, atlas), text).toBeUndefined();
    });
    it('puts each park in one group', () => {
      for (const text of texts) {
        const { match, may, no } = answer(
          { [filter.key]: filter.parse(text, atlas) },
          atlas,
        ).groups;
        const ids = [match, may, no].flat().map(({ park }) => park.id);
        expect(ids.toSorted()).toEqual(atlas.parks.map(({ id }) => id).toSorted());
      }
    });
    it('counts options as choosing them would', () => {
      const { options } = answer({}, atlas).facet(filter.key);
      // A range and a text have none; all others have as many as the filter offers.
      expect(options).toHaveLength(filter.options(atlas, undefined).length);
      for (const { id, match, may } of options) {
        const option = filter.options(atlas, undefined).find((one) => one.id === id)!;
        const groups = answer({ [filter.key]: option.value }, atlas).groups;
        expect([match, may], id).toEqual([groups.match.length, groups.may.length]);
      }
    });
  },
);

it('facet counts ignore the filter’s own value and keep the others', () => {
  const status = filters.find(({ key }) => key === 'status')!.parse('planned', atlas);
  const zone = filters.find(({ key }) => key === 'zone')!.parse('none', atlas);
  const own = answer({ status, zone }, atlas)
    .facet('status')
    .options.find(({ id }) => id === 'operating')!;
  expect(own.match).toBe(
    atlas.parks.filter((park) => park.status.value === 'operating' && park.zone === null).length,
  );
});

it('facet counts say what choosing would leave, where another filter is open', () => {
  const vacancy = filters.find(({ key }) => key === 'vacancy')!.parse('20-', atlas);
  const power = filters.find(({ key }) => key === 'power')!;
  const { match, may } = answer({ vacancy }, atlas)
    .facet('power')
    .options.find(({ id }) => id === '110kv')!;
  const groups = answer({ vacancy, power: power.parse('110kv', atlas) }, atlas).groups;
  expect([match, may]).toEqual([groups.match.length, groups.may.length]);
});

it('one entry on an existing measure is a filter with groups, reasons and counts', () => {
  const water = range({
    key: 'water',
    group: 'energy',
    measure: 'waterCapacity',
    top: 50_000,
    step: 500,
  });
  const extended: readonly AnyFilter[] = [...filters, water];
  const value = water.parse('5000-', atlas)!;
  const groups = answer({ water: value }, atlas, extended).groups;
  expect(groups.match.length + groups.may.length + groups.no.length).toBe(23);
  expect(groups.match.map(({ park }) => park.id)).toContain('song-khoai');
  expect(answer({}, atlas, extended).facet('water').exact).toBeGreaterThan(0);
  expect(groups.may.length).toBeGreaterThan(0);
  for (const { findings } of groups.may) expect(findings.map(({ key }) => key)).toEqual(['water']);
});

it('a choice without own ids is open, not refused', () => {
  const tag = choice({ key: 'tag', group: 'place', ids: () => ['a'], of: () => [] });
  expect(tag.judge(atlas.parks[0]!, ['a'], atlas).verdict).toBe('may');
});

it('names a filter that nobody knows', () =>
  expect(() => findFilter('beauty')).toThrow('no filter has the key beauty'));

it('covers the parks of which it is known to the hectare', () => {
  const vacancy = findFilter('vacancy');
  const known = atlas.parks.filter(({ figures }) => figures.vacancy.state === 'known');
  expect(known.length).toBeGreaterThan(0);
  expect(known.length).toBeLessThan(atlas.parks.length);
  expect(coverage(vacancy, atlas.parks)).toBe(known.length);
  expect(coverage(vacancy, known)).toBe(known.length);
  expect(coverage(vacancy, [])).toBe(0);
});
