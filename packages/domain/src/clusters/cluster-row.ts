import { type Start, accessFrom, isWorking, nearestPlace } from '../access.ts';
import { oncePer } from '../answer/keep.ts';
import type { Atlas } from '../atlas.ts';
import { isNumberClaim, pickClaim } from '../claim.ts';
import type { Figure } from '../figure-schema.ts';
import { claimed } from '../figure.ts';
import { fold } from '../fold.ts';
import { nearestNode } from '../network.ts';
import type { Park } from '../park.ts';
import { type SearchName, searchName } from '../search.ts';

type Cluster = Atlas['clusters'][number];

/** A cluster with what follows from its record: what filters ask of it. */
export interface ClusterRow {
  readonly cluster: Cluster;
  readonly area: Figure;
  /** Null: nobody publishes where it lies, so no distance can be told. */
  readonly access: Park['access'] | null;
  readonly substations: Park['substations'];
  /** What it can be found by. */
  readonly names: readonly SearchName[];
}

/** The planned area. That of a part says that the whole is no smaller. */
function areaOf(cluster: Cluster): Figure {
  const claim = pickClaim((cluster.measures.plannedArea ?? []).filter(isNumberClaim));
  if (!claim) return { state: 'unknown', reason: 'not-published', rests: [] };
  const figure = claimed(claim, 'plannedArea');
  if (claim.covers !== 'part' || figure.state !== 'known') return figure;
  const { value, unit, rests } = figure;
  return { state: 'bounds', low: value, high: null, unit, rule: 'published-limit', rests };
}

function namesOf({ name, commune, formerDistrict, developer }: Cluster): SearchName[] {
  const units = [...(commune?.units ?? []), ...(commune?.likely ?? [])];
  const texts = [name, formerDistrict, developer?.name].flatMap((text) =>
    Object.values(text ?? {}),
  );
  return [...texts, ...units.map((unit) => unit.name)].map((text) => searchName(fold(text ?? '')));
}

function rowOf(cluster: Cluster, atlas: Atlas): ClusterRow {
  const { location } = cluster;
  const working = (kv: number) =>
    location &&
    nearestPlace(
      location,
      atlas.substations.filter((station) => station.kv === kv && isWorking(station)),
    );
  const start = (): Start => {
    const { node, offsetKm } = nearestNode(location ?? { lon: 0, lat: 0 }, atlas.network);
    return { node: node.id, offsetKm };
  };
  return {
    cluster,
    area: areaOf(cluster),
    access:
      location && accessFrom(start(), location, atlas, atlas.network, atlas.report.routes.error),
    substations: { '110kv': working(110), '220kv': working(220) },
    names: namesOf(cluster),
  };
}

/** The clusters of an atlas in its order, worked out once. */
export const clusterRows: (atlas: Atlas) => readonly ClusterRow[] = oncePer((atlas: Atlas) =>
  atlas.clusters.map((cluster) => rowOf(cluster, atlas)),
);

/** What the known areas of the clusters add up to, and how many those are; what is no less than its part is not. */
export function clusterSum(rows: readonly ClusterRow[]): { ha: number; counted: number } {
  const known = rows.flatMap(({ area }) => (area.state === 'known' ? area.value : []));
  const ha = known.reduce((sum, value) => sum + value, 0);
  return { ha: Math.round(ha * 100) / 100, counted: known.length };
}
