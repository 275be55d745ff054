import { realAtlas } from '@sites/fixtures';
import { describe, expect, it } from 'vitest';
import { allFilters } from '../filters/registry.ts';
import { isWorking } from '../access.ts';
import { sortKeys } from '../answer/order.ts';
import { answerClusters, clusterFilters, clusterSorts, isClusterSort } from './cluster-answer.ts';
import { clusterRows, clusterSum } from './cluster-row.ts';

const atlas = realAtlas();
const read = (query: string) =>
  Object.fromEntries(
    [...new URLSearchParams(query)].map(([key, text]) => [
      key,
      allFilters.find((filter) => filter.key === key)?.parse(text, atlas),
    ]),
  );
const groups = (query: string, sort: (typeof clusterSorts)[number] = 'ready') => {
  const { match, may, no } = answerClusters(read(query), atlas, sort);
  const ids = (list: typeof match) => list.map(({ row }) => row.cluster.id);
  return { match: ids(match), may: ids(may), no: ids(no) };
};
const verdictOf = (id: string, query: string) =>
  Object.entries(groups(query)).find(([, ids]) => ids.includes(id))?.[0];

describe('every cluster has one of three answers', () => {
  it.each(['', 'area=20-', 'port=any~60km', 'power=110kv~20km', 'status=operating', 'q=dong mai'])(
    '%s',
    (query) => {
      const { match, may, no } = groups(query);
      expect([...match, ...may, ...no].toSorted()).toEqual(
        atlas.clusters.map(({ id }) => id).toSorted(),
      );
    },
  );
  it('an area that nobody publishes may match, and neither passes nor fails', () => {
    expect(verdictOf('ha-khanh', 'area=20-')).toBe('may');
    expect(verdictOf('ha-khanh', 'area=-20')).toBe('may');
  });
  it('one that is published matches or does not', () => {
    expect(verdictOf('hoanh-bo', 'area=20-')).toBe('match');
    expect(verdictOf('dong-mai', 'area=20-')).toBe('no');
  });
  it('that of a first phase is only the least the whole can have', () => {
    expect(verdictOf('nam-son', 'area=20-')).toBe('match');
    expect(verdictOf('nam-son', 'area=50-')).toBe('may');
    expect(verdictOf('nam-son', 'area=-20')).toBe('no');
  });
  it('without a place no distance passes or fails, near or far', () => {
    for (const limit of ['1km', '1000km'])
      for (const key of ['port', 'gate', 'interchange'])
        expect(verdictOf('cong-nghiep-ho-tro', `${key}=any~${limit}`)).toBe('may');
    expect(verdictOf('cong-nghiep-ho-tro', 'port=cai-lan~1km')).toBe('may');
    expect(verdictOf('cong-nghiep-ho-tro', 'power=110kv~200km')).toBe('may');
  });
  it('the extent of a commune keeps near distances open and lets far ones fail', () => {
    expect(verdictOf('dong-mai', 'port=any~200km')).toBe('match');
    expect(verdictOf('quang-duc', 'port=cai-lan~10km')).toBe('no');
    const { may } = groups('interchange=any~8km');
    expect(may.length).toBeGreaterThan(3);
  });
  it('what stands on its ground is unknown: power on site is open for all', () =>
    expect(groups('power=110kv').may).toHaveLength(atlas.clusters.length));
  it('a station within the distance for sure is a match', () => {
    expect(groups('power=110kv~100km').match).toContain('dong-mai');
    expect(groups('power=110kv~1km').match).toEqual([]);
  });
  it('stages are those of parks', () => {
    expect(groups('status=operating').match).toHaveLength(7);
    expect(groups('status=under-construction').match).toHaveLength(9);
    expect(groups('status=planned').match).toHaveLength(4);
  });
  it('names are found without accents, by place and developer too', () => {
    expect(groups('q=dong mai').match).toEqual(['dong-mai']);
    expect(groups('q=Yên Tử').match.toSorted()).toEqual(['phuong-nam', 'phuong-nam-2']);
    expect(groups('q=shinec').match).toEqual(['phia-dong-dam-ha-b']);
  });
  it('several filters are answered together, each with its reason', () => {
    const { no } = answerClusters(read('area=20-&status=operating'), atlas, 'ready');
    const one = no.find(({ row }) => row.cluster.id === 'dong-mai');
    expect(one?.findings.map(({ key, verdict }) => [key, verdict])).toEqual([
      ['area', 'no'],
      ['status', 'match'],
    ]);
  });
});

it('names no authority of parks as whom to ask; a developer where there is one', () => {
  const { may } = answerClusters(read('area=50-&port=any~30km'), atlas, 'ready');
  const asks = may.flatMap(({ row, findings }) =>
    findings.flatMap(({ because }) =>
      'settle' in because && because.settle ? [[row.cluster.id, because.settle.ask]] : [],
    ),
  );
  expect(asks.length).toBeGreaterThan(5);
  expect(asks.map(([, ask]) => ask)).not.toContain('authority');
  expect(asks).toContainEqual(['nam-son', 'developer']);
});

describe('orders', () => {
  it('largest first, the unknown last', () => {
    const { match } = groups('', 'area');
    expect(match[0]).toBe('phuong-nam-2');
    expect(match.slice(-5).toSorted()).toEqual(
      ['cam-thinh', 'dap-thanh', 'duong-huy', 'ha-khanh', 'nam-son-2'].toSorted(),
    );
  });
  it('nearest port first, the unplaced last', () =>
    expect(groups('', 'port').match.at(-1)).toBe('cong-nghiep-ho-tro'));
  it('in use first by default', () =>
    expect(groups('').match.slice(0, 7).toSorted()).toEqual(
      groups('status=operating').match.toSorted(),
    ));
});

it('known areas add up with how many of how many, without one of which only a part is known', () => {
  expect(clusterSum(clusterRows(atlas))).toEqual({ ha: 717.32, counted: 14 });
  const part = clusterRows(atlas).filter(({ cluster }) => cluster.id === 'nam-son');
  expect(part).toMatchObject([{ area: { state: 'bounds', low: 28.5, high: null } }]);
  expect(clusterSum(part)).toEqual({ ha: 0, counted: 0 });
});
it('takes the keys of the parks and no others', () =>
  expect(clusterFilters.map(({ key }) => key)).toEqual([
    'area',
    'port',
    'gate',
    'interchange',
    'power',
    'status',
    'q',
  ]));

describe('the reason', () => {
  const reason = (id: string, query: string) => {
    const { match, may, no } = answerClusters(read(query), atlas, 'ready');
    const all = [...match, ...may, ...no];
    return all.find(({ row }) => row.cluster.id === id)!.findings[0]!.because;
  };
  it.each([
    ['hoanh-bo', 'q=hoanh bo', { code: 'found' }],
    ['hoanh-bo', 'q=nam son', { code: 'not-found' }],
    // Nobody publishes where it lies, nor who could tell.
    [
      'cong-nghiep-ho-tro',
      'port=any~60km',
      { code: 'site-unknown', settle: { what: 'site', ask: 'unknown' } },
    ],
    [
      'ha-khanh',
      'area=20-',
      { code: 'not-published', figure: { state: 'unknown', reason: 'not-published', rests: [] } },
    ],
    [
      'nam-son',
      'area=50-',
      { code: 'too-wide', figure: { state: 'bounds', rule: 'published-limit' } },
    ],
  ])('of %s for %s', (id, query, because) => expect(reason(id, query)).toMatchObject(because));
  it('tells the stage, whether it was asked for or not', () => {
    for (const { id, status } of atlas.clusters)
      expect(reason(id, 'status=operating')).toEqual({
        code: status === 'operating' ? 'listed' : 'not-listed',
        values: [status],
      });
  });
  it('leaves what hangs on the opening of a port to those who run it', () => {
    const closed = atlas.ports.map((port) => ({ ...port, statusClaim: null }));
    const { may } = answerClusters(read('port=any~400km'), { ...atlas, ports: closed }, 'ready');
    const asks = may.flatMap(({ findings }) =>
      findings.flatMap(({ because }) =>
        'settle' in because && because.settle?.what === 'opening' ? because.settle.ask : [],
      ),
    );
    expect(asks.length).toBeGreaterThan(0);
    expect(asks).not.toContain('unknown');
  });
});

it('the nearest stations are working ones of their voltage', () => {
  for (const { substations } of clusterRows(atlas))
    for (const kv of [110, 220] as const) {
      const nearest = substations[`${kv}kv`];
      const station = atlas.substations.find(({ id }) => id === nearest?.id);
      if (station) expect([station.kv, isWorking(station)]).toEqual([kv, true]);
    }
  const [row] = clusterRows({ ...atlas, substations: [] }).filter(({ access }) => access);
  expect(row!.substations).toEqual({ '110kv': null, '220kv': null });
});

it('orders of clusters are some of those of parks', () =>
  expect(sortKeys.filter(isClusterSort).toSorted()).toEqual([...clusterSorts].toSorted()));

it('those whose area nobody publishes come by name', () => {
  const areaOf = new Map(clusterRows(atlas).map(({ cluster, area }) => [cluster.id, area.state]));
  const unknown = (ids: readonly string[]) => ids.filter((id) => areaOf.get(id) === 'unknown');
  expect(unknown(groups('', 'area').match).length).toBeGreaterThan(1);
  expect(unknown(groups('', 'area').match)).toEqual(unknown(groups('', 'name').match));
});
