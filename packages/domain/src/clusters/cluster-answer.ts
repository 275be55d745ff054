import type { Atlas } from '../atlas.ts';
import { interval } from '../figure.ts';
import { type Because, type Finding, type Verdict, worst } from '../filters/finding.ts';
import type { KeyedFinding, Values } from '../filters/outcome.ts';
import { judgePower } from '../filters/power.ts';
import { type Range, judgeRange } from '../filters/range.ts';
import { judgeReach } from '../filters/reach.ts';
import {
  type AnyFilter,
  type FilterKey,
  type FilterState,
  allFilters,
} from '../filters/registry.ts';
import { nearestServing } from '../filters/serving.ts';
import type { SortKey } from '../answer/order.ts';
import type { Destination } from '../collections.ts';
import type { PowerState } from '../park.ts';
import { powerKinds } from '../park-terms.ts';
import { recordOf } from '../record.ts';
import { phrase } from '../search.ts';
import { parkStatuses } from '../park-terms.ts';
import { type ClusterRow, clusterRows } from './cluster-row.ts';

/** One cluster's answer to the filters in use. */
export interface ClusterOutcome {
  readonly row: ClusterRow;
  readonly verdict: Verdict;
  readonly findings: readonly KeyedFinding[];
}
type ClusterGroups = Readonly<Record<Verdict, readonly ClusterOutcome[]>>;

type Judge<K extends FilterKey> = (
  row: ClusterRow,
  value: NonNullable<FilterState[K]>,
  atlas: Atlas,
) => Finding;

const asked = ({ cluster }: ClusterRow) => ({
  developer: { name: cluster.developer?.name ?? null },
});

/** By road to a collection; where a cluster lies nowhere that is published, nothing is near and nothing far. */
const byRoad =
  (to: Destination): Judge<'port' | 'gate' | 'interchange'> =>
  ({ access }, value, atlas) =>
    access
      ? judgeReach({ access }, to, value, atlas)
      : {
          verdict: 'may',
          because: { code: 'site-unknown', settle: { what: 'site', ask: 'authority' } },
        };

/** What stands on the ground of a cluster nobody publishes. */
const power = recordOf(powerKinds, (): PowerState => ({ state: 'unknown' }));

/** The filters of the parks that clusters can answer, by the same keys, values and rules. */
const judges = {
  area: (row, value: Range) => judgeRange(row.area, value, 'plannedArea', asked(row)),
  port: byRoad('ports'),
  gate: byRoad('gates'),
  interchange: byRoad('interchanges'),
  power: ({ substations }, value) => judgePower({ power, substations }, value),
  status: ({ cluster: { status } }, value) =>
    value.includes(status)
      ? { verdict: 'match', because: { code: 'listed', values: [status] } }
      : { verdict: 'no', because: { code: 'not-listed', values: [status] } },
  q: ({ names }, value) =>
    phrase(value)(names)
      ? { verdict: 'match', because: { code: 'found' } }
      : { verdict: 'no', because: { code: 'not-found' } },
} satisfies { readonly [K in FilterKey]?: Judge<K> };

type ClusterFilterKey = keyof typeof judges;
const isClusterKey = (key: string): key is ClusterFilterKey => Object.hasOwn(judges, key);

/** Those filters, in the order of the registry. */
export const clusterFilters: readonly AnyFilter[] = allFilters.filter(({ key }) =>
  isClusterKey(key),
);

/** The authority for zones and parks answers for no cluster, and nobody publishes who does. */
function withoutAuthority(finding: Finding): Finding {
  const { because, verdict } = finding;
  const settle = 'settle' in because ? because.settle : undefined;
  if (settle?.ask !== 'authority' || settle.what === 'opening') return finding;
  // It is the same reason but for whom to ask, which the spread of a union cannot say.
  return { verdict, because: { ...because, settle: { ...settle, ask: 'unknown' } } as Because };
}

function judgeCluster(row: ClusterRow, values: Values, atlas: Atlas): ClusterOutcome {
  const findings = clusterFilters.flatMap(({ key }): KeyedFinding[] => {
    const value = values[key];
    if (value === undefined || !isClusterKey(key)) return [];
    // Each value was read by the entry of its own key.
    const judge = judges[key] as (row: ClusterRow, value: unknown, atlas: Atlas) => Finding;
    return [{ key, ...withoutAuthority(judge(row, value, atlas)) }];
  });
  return { row, findings, verdict: worst(findings.map(({ verdict }) => verdict)) };
}

/** The orders of the parks that clusters can stand in; `ready` has those in use first. */
export const clusterSorts = ['ready', 'name', 'area', 'port'] as const satisfies SortKey[];
type ClusterSort = (typeof clusterSorts)[number];
export const isClusterSort = (sort: SortKey): sort is ClusterSort =>
  clusterSorts.some((one) => one === sort);

const { compare } = new Intl.Collator('vi');
const byName = (a: ClusterRow, b: ClusterRow): number =>
  compare(a.cluster.name.vi, b.cluster.name.vi);
const least = ({ area }: ClusterRow): number => -(interval(area)?.[0] ?? -1);
const stage = ({ cluster }: ClusterRow): number => parkStatuses.indexOf(cluster.status);

/** What an order looks at first; the unknown comes last, and equal ones by name. */
const orders: Readonly<Record<ClusterSort, (row: ClusterRow, atlas: Atlas) => number>> = {
  ready: stage,
  name: () => 0,
  area: least,
  port: ({ access }, atlas) =>
    (access && nearestServing({ access }, 'ports', atlas)?.reach.km[1]) ?? Infinity,
};

/** What filters leave of the clusters, in an order. */
export function answerClusters(values: Values, atlas: Atlas, sort: ClusterSort): ClusterGroups {
  const all = clusterRows(atlas)
    .map((row) => ({ row, at: orders[sort](row, atlas) }))
    .toSorted((a, b) => (a.at === b.at ? byName(a.row, b.row) : a.at - b.at))
    .map(({ row }) => judgeCluster(row, values, atlas));
  const of = (verdict: Verdict) => all.filter((outcome) => outcome.verdict === verdict);
  return { match: of('match'), may: of('may'), no: of('no') };
}
