import type { Atlas } from '../atlas-schema.ts';
import { type DestinationPlace, byId } from '../atlas.ts';
import type { Because } from '../filters/finding.ts';
import { type KeyedFinding, type Outcome, type Values, judge } from '../filters/outcome.ts';
import { type AnyFilter, filters } from '../filters/registry.ts';
import { destinations } from '../collection-views.ts';
import type { Park } from '../park.ts';
import { type PowerKind, powerKinds } from '../park-terms.ts';
import { atlasIn } from '../year.ts';
import { oncePer } from './keep.ts';

/** What is planned or being built, and would do once it is there. */
interface Awaited {
  readonly key: string;
  /** What would then be said of it. */
  readonly because: Because;
  readonly state: 'planned' | 'building';
  /** The year by which a source has it there; undefined where none gives one. */
  readonly from: number | undefined;
  /** When that was said. */
  readonly asOf: string | null;
  readonly asOfApprox: true | undefined;
}

/** A park that nothing rules out but what is not there yet. */
export interface Waiting {
  readonly park: Park;
  readonly awaited: readonly Awaited[];
  /** What else was asked, and met or open. */
  readonly rest: readonly KeyedFinding[];
}

const isComing = (state: string): state is Awaited['state'] =>
  state === 'planned' || state === 'building';

const there = <S extends { readonly state: string }>(now: S): S =>
  isComing(now.state) ? { ...now, state: 'existing' } : now;

/** A park once all is there that is planned of it. Where nothing is built, the land to come is all that is planned. */
function parkThen(park: Park): Park {
  const { figures } = park;
  const isGross = figures.supply.state === 'known' && figures.supply.rule === 'planned-gross';
  return {
    ...park,
    figures: isGross ? { ...figures, vacancy: figures.supply } : figures,
    power: Object.fromEntries(
      powerKinds.map((kind) => [kind, there(park.power[kind])]),
    ) as Park['power'],
    housing: there(park.housing),
  };
}

/** The atlas once all is there that is planned, with a date or without one. Each is worked out once. */
const atlasThen = oncePer((atlas: Atlas): Atlas => {
  const last = atlasIn(atlas, Infinity);
  return {
    ...last,
    parks: last.parks.map(parkThen),
    ...Object.fromEntries(
      destinations.map((id) => [
        id,
        last[id].map((place) =>
          isComing(place.status) ? { ...place, status: 'operating' } : place,
        ),
      ]),
    ),
  };
});

interface Claimed {
  readonly from?: number | undefined;
  readonly asOf: string | null;
  readonly asOfApprox?: true | undefined;
}

const told = (state: string, claim: Claimed | null | undefined) => ({
  state: isComing(state) ? state : ('planned' as const),
  from: claim?.from,
  asOf: claim?.asOf ?? null,
  asOfApprox: claim?.asOfApprox,
});

/** How far what is awaited has come, and whose word it is. */
function plannedAs(then: Because, park: Park, atlas: Atlas): Omit<Awaited, 'key' | 'because'> {
  if (then.code === 'power') {
    const { state, claim } = park.power[then.option.split('~')[0] as PowerKind];
    return told(state, claim);
  }
  if ('place' in then) {
    const { status, statusClaim } = byId<DestinationPlace>(atlas[then.to], then.place);
    return told(status, statusClaim);
  }
  if ('measure' in then) {
    const later = park.years.find(({ figures }) => figures[then.measure] === then.figure);
    return told('planned', { ...park.status, from: later?.year });
  }
  return told(park.housing.state, park.housing.claim);
}

/** Of some parks that are ruled out, those that only what is planned or being built keeps out, and what it is. */
export function waiting(
  no: readonly Outcome[],
  values: Values,
  atlas: Atlas,
  registry: readonly AnyFilter[] = filters,
): readonly Waiting[] {
  const later = atlasThen(atlas);
  return no.flatMap(({ park, findings }) => {
    const failing = findings.filter(({ verdict }) => verdict === 'no');
    const asked = Object.fromEntries(failing.map(({ key }) => [key, values[key]]));
    const awaited = judge(byId(later.parks, park.id), asked, later, registry)
      .findings.filter(({ verdict }) => verdict !== 'no')
      .map(({ key, because }) => ({ key, because, ...plannedAs(because, park, atlas) }));
    if (awaited.length < failing.length) return [];
    return { park, awaited, rest: findings.filter(({ verdict }) => verdict !== 'no') };
  });
}
