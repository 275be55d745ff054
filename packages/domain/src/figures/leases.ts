import { isConfirmed } from '../claim.ts';
import type { Origin } from '../figure-schema.ts';
import { endsOf, origin } from '../figure.ts';
import type { Tenant } from '../park.ts';
import { type ParkFacts, headline } from './headline.ts';

/** Hectares to the hundredth: sums leave crumbs. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** The plots of tenants that somebody published: part of what is leased, nobody says how much. */
const plots = (tenants: readonly Tenant[]): Origin[] =>
  tenants
    .filter((tenant) => tenant.plotHa !== undefined && isConfirmed(tenant))
    .map((tenant) => ({
      about: 'plot',
      // Tenants without a plot were left out above.
      value: tenant.plotHa!,
      unit: 'ha',
      asOf: tenant.asOf,
      source: tenant.source,
      confidence: tenant.confidence ?? 'reported',
      note: tenant.name,
    }));

/** The least and the most that what a figure rests on says; words say nothing. */
const ends = ({ value, max, qualifier }: Origin): readonly [low: number, high: number | null] =>
  typeof value === 'number' ? endsOf({ value, max, qualifier }) : [0, null];

export const most = (rest: Origin): number => ends(rest)[1] ?? Infinity;

/** Hectares that are sure, together. */
export const sum = (rests: readonly Origin[]): number =>
  rests.reduce((total, rest) => total + ends(rest)[0], 0);

/**
 * Leases that are reported: the published leased area, else the tenants' plots seen in the press. Registered
 * land is not leased.
 */
export function leases(facts: ParkFacts): Origin[] {
  const claim = headline(facts, 'leasedArea');
  return claim ? [origin(claim, 'leasedArea')] : plots(facts.tenants);
}
