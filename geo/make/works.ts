import { type Work, type Works, byYear, straightKm } from '@sites/domain';
import { values } from './checks/claims.ts';
import type { Facts } from './files.ts';

/** What opens so near a park, in straight kilometres, is told of on its page. */
const withinKm = 20;

type Point = { readonly lon: number; readonly lat: number; readonly accuracyM: number };

/** The place of what a work belongs to, where its site is known. */
function placeOf(ref: string, facts: Facts): Point | undefined {
  const [collection = '', id] = ref.split('/');
  // The keys are those of the collections; a reference is a text.
  const places = (facts as unknown as Record<string, unknown>)[collection];
  if (!Array.isArray(places)) return undefined;
  const place = (places as { id?: string; location?: Point | null }[]).find((one) => one.id === id);
  return place?.location ?? undefined;
}

/**
 * The parks a work is near to and the straight kilometres to each: 0 for its own park, for the umbrella around that
 * and for the projects inside, else as far as what it belongs to lies.
 */
function parksAround({ park, refs }: Facts['works'][number], facts: Facts): Work['parks'] {
  const umbrella = facts.parks.find(({ id }) => id === park)?.partOf;
  const points = refs.flatMap((ref) => placeOf(ref, facts) ?? []);
  const near = facts.parks.flatMap(({ id, partOf, location }) => {
    if (park !== null && [id, partOf].includes(park)) return [[id, 0] as const];
    if (umbrella && id === umbrella) return [[id, 0] as const];
    const km = Math.min(...points.map((point) => straightKm(point, location)));
    return km <= withinKm ? [[id, Math.round(km)] as const] : [];
  });
  return Object.fromEntries(near);
}

const cited = (facts: Facts): ReadonlySet<unknown> =>
  new Set([...values(facts, ['source', 'moreSources'])].map(({ value }) => value));

const sourcesIn = ({ sources }: Facts, ids: ReadonlySet<unknown>): Facts['sources'] =>
  Object.fromEntries(Object.entries(sources).filter(([id]) => ids.has(id)));

/** Sources of everything but the works: theirs come with them, so that the list need not wait for these. */
export const sourcesWithoutWorks = (facts: Facts): Facts['sources'] =>
  sourcesIn(facts, cited({ ...facts, works: [] }));

/** The works by their years, each with the parks around it. */
export function worksOf(facts: Facts): Works {
  // Only what is there is walked through.
  const own = cited({ works: facts.works } as unknown as Facts);
  return {
    withinKm,
    works: byYear(facts.works).map((work) => ({ ...work, parks: parksAround(work, facts) })),
    sources: sourcesIn(facts, own),
  };
}
