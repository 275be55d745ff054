import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Facts } from './files.ts';
import { parseFacts } from './parse.ts';
import { readFiles } from './read.ts';
import { failedChecks, checks } from './checks.ts';

const files = readFiles(fileURLToPath(new URL('../facts', import.meta.url)));
const good = parseFacts(files).facts!;

/** For each check a change to the real facts that fails it, and the file that must be named. */
const breaks: Readonly<Record<string, readonly [file: string, change: (facts: Facts) => void]>> = {
  'source is listed': [
    'parks/dong-mai.json',
    (facts) => {
      park(facts, 'dong-mai').status.source = 'nobody';
    },
  ],
  'source is used': [
    'sources.json',
    (facts) => {
      facts.sources['read-by-nobody'] = { ...Object.values(facts.sources)[0]! };
    },
  ],
  'claim has a source': [
    'parks/dong-mai.json',
    (facts) => {
      park(facts, 'dong-mai').measures.plannedArea![0]!.source = null;
    },
  ],
  'unit is known': [
    'parks/dong-mai.json',
    (facts) => {
      park(facts, 'dong-mai').measures.plannedArea![0]!.unit = 'acres';
    },
  ],
  'value is in range': [
    'parks/dong-mai.json',
    (facts) => {
      park(facts, 'dong-mai').measures.occupancy![0]!.value = 186;
    },
  ],
  'work belongs to a park that exists': [
    'works/road-song-khoai.json',
    (facts) => {
      facts.works.find(({ id }) => id === 'road-song-khoai')!.park = 'atlantis';
    },
  ],
  'work belongs to places on file': [
    'works/road-song-khoai.json',
    (facts) => {
      facts.works.find(({ id }) => id === 'road-song-khoai')!.refs = ['railways/atlantis'];
    },
  ],
  'a retired id leads to one place': [
    'parks/dong-mai.json',
    (facts) => {
      park(facts, 'dong-mai').formerIds = ['song-khoai'];
    },
  ],
  'id is unique': [
    'parks/dong-mai.json',
    (facts) => {
      facts.parks.push(structuredClone(park(facts, 'dong-mai')));
    },
  ],
  'child is inside its parent': [
    'parks/texhong-hai-ha.json',
    (facts) => {
      park(facts, 'texhong-hai-ha').measures.plannedArea!.forEach((claim) => {
        claim.value = 9000;
      });
    },
  ],
  'zone exists': [
    'parks/dong-mai.json',
    (facts) => {
      park(facts, 'dong-mai').zone = 'atlantis';
    },
  ],
  'place is inside the box': [
    'ports/cai-lan.json',
    (facts) => {
      facts.ports.find(({ id }) => id === 'cai-lan')!.location!.lat = 12;
    },
  ],
  'outline is valid': [
    'zones/van-don.json',
    (facts) => {
      facts.zones.find(({ id }) => id === 'van-don')!.outline!.coordinates[0]![0]!.reverse();
    },
  ],
  'outline has the declared area': [
    'zones/van-don.json',
    (facts) => {
      facts.zones
        .find(({ id }) => id === 'van-don')!
        .measures.area!.forEach((claim) => {
          claim.value = 100_000;
        });
    },
  ],
  'park is inside its zone': [
    'parks/hai-yen.json',
    (facts) => {
      park(facts, 'hai-yen').location.lon = 106.6;
    },
  ],
  'date is not in the future': [
    'parks/dong-mai.json',
    (facts) => {
      park(facts, 'dong-mai').measures.plannedArea![0]!.asOf = '2031';
    },
  ],
  'sum is not above the official total': [
    'totals.json',
    (facts) => {
      park(facts, 'dong-trieu').measures.plannedArea!.forEach((claim) => {
        claim.value = 5000;
      });
    },
  ],
  'no sum counts a child twice': [
    'parks/bach-dang.json',
    (facts) => {
      park(facts, 'bach-dang').measures.plannedArea![0]!.usedInReconciliation = true;
    },
  ],
  'rule of law names parks that exist': [
    'law/park-holiday.json',
    (facts) => {
      facts.law.find(({ id }) => id === 'park-holiday')!.exceptParks = ['atlantis'];
    },
  ],
  'rule of law has a source or is to be confirmed': [
    'law/park-holiday.json',
    (facts) => {
      facts.law.find(({ id }) => id === 'park-holiday')!.source = null;
    },
  ],
  'park has a planned area': [
    'parks/dong-mai.json',
    (facts) => {
      park(facts, 'dong-mai').measures.plannedArea!.forEach((claim) => {
        claim.verified = false;
      });
    },
  ],
  'minimum-wage region is one of four': [
    'parks/dong-mai.json',
    (facts) => {
      park(facts, 'dong-mai').measures.minWageRegion![0]!.value = { vi: 'Vùng V', en: 'region V' };
    },
  ],
  'published distances measure the road model': [
    'roads.json',
    (facts) => {
      facts.roads.edges.forEach((edge) => {
        edge.class = 'sea';
      });
    },
  ],
  'road network is whole': [
    'roads.json',
    (facts) => {
      facts.roads.edges[0]!.a = 'nowhere';
    },
  ],
};

function park(facts: Facts, id: string): Facts['parks'][number] {
  return facts.parks.find((one) => one.id === id)!;
}

const port = (ports: Facts['ports'], id: string) => ports.find((one) => one.id === id)!;

describe('each check', () => {
  it('has a change that breaks it', () =>
    expect(Object.keys(breaks).toSorted()).toEqual(checks.map(({ name }) => name).toSorted()));
  it.each(Object.entries(breaks))(
    '%s: failed once, it names file and check',
    (name, [file, change]) => {
      const facts = structuredClone(good);
      change(facts);
      expect(failedChecks(facts)).toContainEqual({ check: name, file, detail: expect.any(String) });
    },
  );
});

describe('facts that fail a check', () => {
  const detailsOf = (change: (facts: Facts) => void) => {
    const facts = structuredClone(good);
    change(facts);
    return failedChecks(facts).map(({ check, detail }) => `${check}: ${detail}`);
  };
  const edge = good.roads.edges[0]!;

  it.each<[said: string, change: (facts: Facts) => void]>([
    [`${edge.id}: no length or no speed`, ({ roads }) => (roads.edges[0]!.lengthKm = -1)],
    [`${edge.id}: no length or no speed`, ({ roads }) => (roads.edges[0]!.speedKmh = 0)],
    ['ports/cai-lan: no node nowhere', ({ ports }) => (port(ports, 'cai-lan').node = 'nowhere')],
    ['published distance: no node nowhere', ({ roads }) => (roads.published[0]!.to = 'nowhere')],
    ['a node stands twice', ({ roads }) => roads.nodes.push(roads.nodes[0]!)],
    ['park dong-mai has no node', ({ roads }) => delete roads.parks['dong-mai']],
    ['draws nothing', ({ zones }) => (zones[0]!.outline!.coordinates = [])],
    ['a ring is not closed', ({ zones }) => zones[0]!.outline!.coordinates[0]![0]!.pop()],
    ['no distance can be compared', ({ roads }) => (roads.published = [])],
  ])('are judged to the end, even where they cannot be built: %s', (said, change) =>
    expect(detailsOf(change)).toContainEqual(expect.stringContaining(said)),
  );

  it('are reported with all checks they fail, not the first', () => {
    const facts = structuredClone(good);
    for (const [, change] of Object.values(breaks)) change(facts);
    const broken = new Set(failedChecks(facts).map(({ check }) => check));
    // Distances are measured on a whole network, and this one has a hole.
    const measured = 'published distances measure the road model';
    expect([...broken, measured].toSorted()).toEqual(Object.keys(breaks).toSorted());
  });
});
