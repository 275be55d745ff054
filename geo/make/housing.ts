import { type Housing, type NumberClaim, type Park, isConfirmed, phases } from '@sites/domain';
import type { Facts, ParkFile } from './files.ts';

/** What housing is counted in; what it costs and who lives there says nothing of how far it is. */
const counted: readonly (NumberClaim['unit'] | null)[] = ['flats', 'places', null];

/** What a park publishes of workers' housing whose phase is stated and confirmed. */
const stated = (park: ParkFile) =>
  (park.measures.workersHousing ?? []).filter(
    (claim) => claim.phase !== undefined && isConfirmed(claim) && counted.includes(claim.unit),
  );

const order = [...phases, 'unknown'] as const;

/**
 * The furthest that workers' housing of a park is said to have come: its own, that of the umbrella park in which it
 * lies, or what another park publishes and places in its commune. What nobody states is unknown, never none.
 */
export function housingOf(park: ParkFile, facts: Pick<Facts, 'parks'>): Park['housing'] {
  const communes = park.commune.units.map(({ name }) => name);
  const found = [park, ...facts.parks.filter(({ id }) => id !== park.id)].flatMap((other) =>
    stated(other)
      .filter(
        ({ commune }) =>
          other === park ||
          other.id === park.partOf ||
          (commune !== undefined && communes.includes(commune)),
      )
      .map((claim): Housing => ({
        // Kept above only where it is stated.
        state: claim.phase ?? 'unknown',
        claim,
        ...(other !== park && { park: other.id }),
      })),
  );
  // Of equals the first stays, which is the park's own.
  return (
    found.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0] ?? {
      state: 'unknown',
    }
  );
}
