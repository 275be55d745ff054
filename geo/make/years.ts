import type { Claim, Park } from '@sites/domain';
import type { Facts } from './files.ts';

type Changing = Pick<Park, 'figures' | 'power' | 'substations' | 'plant' | 'housing'>;

const isDue = (claim: Pick<Claim, 'phase' | 'from'>, year: number): boolean =>
  claim.from !== undefined &&
  claim.from <= year &&
  claim.phase !== undefined &&
  claim.phase !== 'existing';

const due = (claims: readonly Claim[], year: number): Claim[] =>
  claims.map((claim) => (isDue(claim, year) ? { ...claim, phase: 'existing' } : claim));

const withMeasures = <P extends { measures: Record<string, Claim[]> }>(
  place: P,
  year: number,
): P => ({
  ...place,
  measures: Object.fromEntries(
    Object.entries(place.measures).map(([measure, claims]) => [measure, due(claims, year)]),
  ),
});

const works = ['plants', 'substations'] as const;

/** First years of claims that are planned or being built. */
export function datedYears(facts: Facts): number[] {
  const claims = [
    ...facts.parks.flatMap(({ measures }) =>
      Object.values(measures)
        .flat()
        .filter((claim) => isDue(claim, Number.POSITIVE_INFINITY)),
    ),
    ...works.flatMap((name) =>
      facts[name].flatMap(({ status, statusClaim }) =>
        status !== 'operating' && statusClaim ? [statusClaim] : [],
      ),
    ),
  ];
  return [...new Set(claims.flatMap(({ from }) => (from === undefined ? [] : [from])))].toSorted(
    (a, b) => a - b,
  );
}

/** The facts as they will stand in a year: what is dated and due exists, what has no date stays as it is. */
export function factsIn(facts: Facts, year: number): Facts {
  const opened = <P extends { status: string; statusClaim: Claim | null }>(place: P): P =>
    place.status !== 'operating' &&
    place.statusClaim?.from !== undefined &&
    place.statusClaim.from <= year
      ? { ...place, status: 'operating' }
      : place;
  return {
    ...facts,
    parks: facts.parks.map((park) => withMeasures(park, year)),
    plants: facts.plants.map(opened),
    substations: facts.substations.map(opened),
  } as Facts;
}

const changed = <T extends object>(now: T, later: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(later).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(now[key as keyof T]),
    ),
  ) as Partial<T>;

/** What differs between two stages of a park, or undefined where nothing does. */
export function difference(
  now: Changing,
  later: Changing,
  year: number,
): Park['years'][number] | undefined {
  const { plant, housing } = changed(now, later);
  const parts = {
    figures: changed(now.figures, later.figures),
    power: changed(now.power, later.power),
    substations: changed(now.substations, later.substations),
  };
  const nothing =
    plant === undefined &&
    housing === undefined &&
    Object.values(parts).every((part) => Object.keys(part).length === 0);
  return nothing
    ? undefined
    : { year, ...parts, ...(plant !== undefined && { plant }), ...(housing && { housing }) };
}
