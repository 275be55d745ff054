import type { Verdict } from './filters/finding.ts';
import type { Park } from './park.ts';

/** A site: an umbrella park with its projects, or a park that stands alone. */
export interface ParkSite<T> {
  /** The id of the umbrella, or of the park itself. */
  readonly id: string;
  /** Which of its parks comes first; the site has its place. */
  readonly lead: T;
  readonly others: readonly T[];
}

type Placed = { readonly park: Pick<Park, 'id' | 'partOf'> };

/** The site that a park belongs to. */
export const siteOf = ({ id, partOf }: Pick<Park, 'id' | 'partOf'>): string => partOf ?? id;

/** The sites of some parks, in the order in which the first park of each comes. */
export function sitesOf<T extends Placed>(parks: readonly T[]): readonly ParkSite<T>[] {
  const sites = new Map<string, [T, ...T[]]>();
  for (const one of parks) {
    const site = sites.get(siteOf(one.park));
    if (site) site.push(one);
    else sites.set(siteOf(one.park), [one]);
  }
  return [...sites].map(([id, [lead, ...others]]) => ({ id, lead, others }));
}

/** At how many sites some parks lie. */
export const countSites = (parks: readonly Placed[]): number => sitesOf(parks).length;

/** The places of sites by their ids, from 1, where their parks come in this order. */
export const ranksOf = (parks: readonly Placed[]): ReadonlyMap<string, number> =>
  new Map(sitesOf(parks).map(({ id }, at) => [id, at + 1]));

/** Groups of an answer by sites: each site stands in the best group that any of its parks is in, and in no other. */
export function sitesIn<T extends Placed & { readonly verdict: Verdict }>({
  match,
  may,
  no,
}: Readonly<Record<Verdict, readonly T[]>>): Readonly<Record<Verdict, readonly ParkSite<T>[]>> {
  const sites = sitesOf([...match, ...may, ...no]);
  const of = (verdict: Verdict) => sites.filter(({ lead }) => lead.verdict === verdict);
  return { match: of('match'), may: of('may'), no: of('no') };
}
