import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLink, realAtlas } from '@sites/fixtures';
import type { Park } from './park.ts';
import { answer } from './answer/answer.ts';
import { sortKeys } from './answer/order.ts';
import { countSites, ranksOf, siteOf, sitesIn, sitesOf } from './park-sites.ts';

const atlas = realAtlas();
const of = (...ids: string[]) =>
  ids.map((id) => ({ park: atlas.parks.find((park) => park.id === id) as Park }));
const idsOf = (sites: ReturnType<typeof sitesOf<{ park: Park }>>) =>
  sites.map(({ id, lead, others }) => [id, ...[lead, ...others].map(({ park }) => park.id)]);

describe('sites', () => {
  it('an umbrella park and its projects are one, a park alone is its own: 23 parks at 19', () => {
    expect(countSites(atlas.parks.map((park) => ({ park })))).toBe(19);
    expect(siteOf(of('texhong-hai-ha')[0]!.park)).toBe('hai-ha-seaport');
    expect(siteOf(of('hai-ha-seaport')[0]!.park)).toBe('hai-ha-seaport');
    expect(siteOf(of('dong-mai')[0]!.park)).toBe('dong-mai');
  });
  it('take the place of their first park, who leads them, and one rank', () => {
    const parks = of('bach-dang', 'dong-mai', 'dam-nha-mac', 'song-khoai', 'bac-tien-phong');
    expect(idsOf(sitesOf(parks))).toEqual([
      ['dam-nha-mac', 'bach-dang', 'dam-nha-mac', 'bac-tien-phong'],
      ['dong-mai', 'dong-mai'],
      ['song-khoai', 'song-khoai'],
    ]);
    expect([...ranksOf(parks)]).toEqual([
      ['dam-nha-mac', 1],
      ['dong-mai', 2],
      ['song-khoai', 3],
    ]);
  });
  it('stand once in an answer to any question, in their best group, with all of their parks', () =>
    fc.assert(
      fc.property(anyLink(atlas), fc.constantFrom(...sortKeys), ({ filters }, key) => {
        const sort = key === 'score' || key === 'near' ? 'ready' : key;
        const groups = answer(filters, atlas).sorted(sort);
        const sites = sitesIn(groups);
        const all = [...sites.match, ...sites.may, ...sites.no];
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(all.flatMap(({ lead, others }) => [lead, ...others])).toHaveLength(23);
        const rank = { match: 0, may: 1, no: 2 };
        for (const verdict of ['match', 'may', 'no'] as const) {
          for (const { lead, others } of sites[verdict]) {
            expect(lead.verdict).toBe(verdict);
            for (const one of others)
              expect(rank[one.verdict]).toBeGreaterThanOrEqual(rank[verdict]);
          }
          // In the order of the parks that lead them.
          const leads = sites[verdict].map(({ lead }) => groups[verdict].indexOf(lead));
          expect(leads).toEqual(leads.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    ));
});
