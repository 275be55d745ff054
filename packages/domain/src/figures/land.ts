import type { Claim, NumberClaim } from '../claim-schema.ts';
import { isConfirmed, isNumberClaim } from '../claim.ts';
import type { Figure, Origin, Derivation } from '../figure-schema.ts';
import { claimed, interval, origin } from '../figure.ts';
import { beside, doubts } from './clearing.ts';
import { type ParkFacts, headline } from './headline.ts';
import { leases, most, round, sum } from './leases.ts';

const statusOrigin = ({ status }: ParkFacts): Origin => ({
  about: 'status',
  value: { vi: status.value, en: status.value },
  unit: null,
  asOf: status.asOf,
  source: status.source,
  confidence: status.confidence,
  ...(status.note && { note: status.note }),
});

const ended = (high: number): number | null => (Number.isFinite(high) ? high : null);

/** Bounds, or the exact value where both ends meet; an infinite end limits nothing. */
const between = (
  low: number,
  high: number,
  rule: Derivation,
  rests: Origin[],
  told: ReturnType<typeof beside> = {},
): Figure =>
  low === high
    ? { state: 'known', value: low, unit: 'ha', rule, rests }
    : {
        state: 'bounds',
        low,
        high: ended(high),
        unit: 'ha',
        rule,
        rests,
        ...told,
      };

type Ends = readonly [low: number, high: number];

/** The ends of several figures together: infinite above where one is open. */
function together(figures: readonly Figure[], own: Ends = [0, 0]): Ends {
  const spans = [own, ...figures.map((figure) => interval(figure) ?? ([0, Infinity] as const))];
  return [
    round(spans.reduce((total, [from]) => total + from, 0)),
    round(spans.reduce((total, [, to]) => total + to, 0)),
  ];
}

/** The most land that could be let: industrial land where published with an end, else the whole planned area. */
function letable(facts: ParkFacts): Origin | undefined {
  const leasable = headline(facts, 'leasableArea');
  const land = leasable && origin(leasable, 'leasableArea');
  const planned = headline(facts, 'plannedArea');
  return land && (!planned || most(land) < Infinity)
    ? land
    : planned && origin(planned, 'plannedArea');
}

const unknown = (facts: ParkFacts, measure: string): Figure => {
  const note = facts.missing[measure];
  const open = (facts.measures[measure] ?? []).some((claim: Claim) => !isConfirmed(claim));
  return {
    state: 'unknown',
    reason: open ? 'to-be-confirmed' : 'not-published',
    ...(note && { note }),
    rests: [],
  };
};

/** Industrial land to let, ha: published, else at most the planned area. */
export function leasableFigure(facts: ParkFacts): Figure {
  const claim = headline(facts, 'leasableArea');
  if (claim) return claimed(claim, 'leasableArea');
  const planned = headline(facts, 'plannedArea');
  if (!planned) return unknown(facts, 'leasableArea');
  const gross = origin(planned, 'plannedArea');
  return between(0, most(gross), 'at-most-planned', [gross]);
}

/** Land ready to lease now, ha. "Now" is the last that was published. */
export function vacancyFigure(facts: ParkFacts): Figure {
  const published = headline(facts, 'availableArea');
  if (published) return claimed(published, 'availableArea');
  const status = statusOrigin(facts);
  if (facts.status.value === 'planned')
    return { state: 'known', value: 0, unit: 'ha', rule: 'not-built', rests: [status] };
  const base = letable(facts);
  if (!base) return unknown(facts, 'availableArea');
  if (facts.status.value === 'licensed')
    return between(0, most(base), 'licensed-only', [status, base], beside(facts));
  if (facts.status.value === 'under-construction') {
    const cleared = headline(facts, 'clearedArea');
    const clearedOrigin = cleared && origin(cleared, 'clearedArea');
    const limit = clearedOrigin && most(clearedOrigin) < most(base) ? clearedOrigin : base;
    return between(
      0,
      most(limit),
      limit.about === 'plannedArea' ? 'at-most-planned' : 'cleared-or-leasable',
      [status, limit],
      doubts(facts),
    );
  }
  const reported = leases(facts);
  const high = round(Math.max(0, most(base) - sum(reported)));
  const limit = base.about === 'leasableArea' ? 'at-most-leasable' : 'at-most-planned';
  const less = headline(facts, 'leasedArea') ? 'leasable-minus-leases' : 'leasable-minus-plots';
  const rule = reported.length > 0 ? less : limit;
  return between(0, high, rule, [base, ...reported], beside(facts));
}

/** Land that is planned and not ready yet, ha; gross where nothing is built. */
export function supplyFigure(facts: ParkFacts): Figure {
  const planned = headline(facts, 'plannedArea');
  if (!planned) return unknown(facts, 'plannedArea');
  const status = statusOrigin(facts);
  const gross = origin(planned, 'plannedArea');
  if (facts.status.value === 'planned')
    return between(sum([gross]), most(gross), 'planned-gross', [gross, status]);
  if (facts.status.value !== 'operating')
    return between(0, most(gross), 'at-most-planned', [gross, status]);
  const base = letable(facts) ?? gross;
  const ready = headline(facts, 'availableArea');
  const taken = [...leases(facts), ...(ready ? [origin(ready, 'availableArea')] : [])];
  const high = round(Math.max(0, most(base) - sum(taken)));
  return between(0, high, 'rest-of-the-land', [base, ...taken]);
}

/** Leased ÷ leasable, %. Never worked out on gross area; a park that is not built has none. */
export function occupancyFigure(facts: ParkFacts): Figure {
  const claim = headline(facts, 'occupancy');
  if (claim) return claimed(claim, 'occupancy');
  if (facts.status.value === 'planned')
    return { state: 'not-applicable', reason: 'not-developed', rests: [statusOrigin(facts)] };
  return unknown(facts, 'occupancy');
}

/** A measure that is shown as published, or said to be missing. Planned capacity is not there yet. */
export function publishedFigure(facts: ParkFacts, measure: string): Figure {
  const claim = headline(facts, measure);
  const exists = ({ phase }: Claim) => (phase ?? 'existing') === 'existing';
  if (claim && exists(claim)) {
    const added = (facts.measures[measure] ?? []).filter(
      (one): one is NumberClaim =>
        isNumberClaim(one) && isConfirmed(one) && one.adds === true && exists(one),
    );
    const figure = claimed(claim, measure);
    if (added.length === 0) return figure;
    const all = [claim, ...added];
    const [low, high] = together(all.map((one) => claimed(one, measure)));
    const rests = all.map((one) => origin(one, measure));
    const rule = 'with-additions';
    return figure.state === 'known' && low === high
      ? { ...figure, value: low, rule, rests }
      : { state: 'bounds', low, high: ended(high), unit: claim.unit, rule, rests };
  }
  if (claim) return { state: 'unknown', reason: 'planned-only', rests: [origin(claim, measure)] };
  if (facts.status.value === 'planned')
    return { state: 'not-applicable', reason: 'not-developed', rests: [statusOrigin(facts)] };
  return unknown(facts, measure);
}

/**
 * What is published of one phase in one unit: flats that stand, places that are planned. A figure in another unit
 * says nothing of it.
 */
export function phasedFigure(
  facts: ParkFacts,
  measure: string,
  unit: string,
  phase: NonNullable<Claim['phase']>,
): Figure {
  const claims = (facts.measures[measure] ?? []).filter(
    (claim) => claim.unit === unit && claim.phase === phase,
  );
  const only = { ...facts, measures: { [measure]: claims } };
  const claim = headline(only, measure);
  if (claim) return claimed(claim, measure);
  if (phase === 'existing') return publishedFigure(only, measure);
  return unknown(only, measure);
}

/**
 * An umbrella park answers for its licensed projects: land is the sum of theirs, plus for supply what is
 * planned outside them. A child's hectares are inside the parent's and are never added to it.
 * @param own the least and the most ha outside the projects
 */
export function umbrellaSum(
  children: readonly { id: string; figure: Figure }[],
  own: Ends = [0, 0],
  ownRests: readonly Origin[] = [],
): Figure {
  const ends = together(
    children.map(({ figure }) => figure),
    own,
  );
  const rests = [
    ...ownRests,
    ...children.flatMap((child) =>
      child.figure.rests.map((rest): Origin => ({ ...rest, park: rest.park ?? child.id })),
    ),
  ];
  return between(...ends, 'sum-of-projects', rests);
}

/** The least and the most hectares of an umbrella outside its licensed projects, with what they rest on. */
export function landOutsideProjects(
  umbrella: ParkFacts,
  children: readonly ParkFacts[],
): { ends: Ends; rests: Origin[] } | undefined {
  const planned = headline(umbrella, 'plannedArea');
  const inside = children.flatMap((child) => {
    const claim = headline(child, 'plannedArea');
    return claim ? [origin(claim, 'plannedArea', child.id)] : [];
  });
  if (!planned || inside.length < children.length) return undefined;
  const whole = origin(planned, 'plannedArea');
  const mostInside = inside.reduce((total, one) => total + most(one), 0);
  return {
    ends: [
      round(Math.max(0, sum([whole]) - mostInside)),
      round(Math.max(0, most(whole) - sum(inside))),
    ],
    rests: [whole, ...inside],
  };
}

/** Measures of an umbrella that only its projects can answer. */
export const answeredByProjects = (): Figure => ({
  state: 'unknown',
  reason: 'see-projects',
  rests: [],
});
