import type { Claim } from '@sites/domain';
import { describe, expect, it } from 'vitest';
import type { ParkFile } from './files.ts';
import { housingOf } from './housing.ts';

const claim = (more: Partial<Claim>): Claim => ({
  value: 100,
  unit: 'flats',
  asOf: '2025',
  source: 'a',
  confidence: 'reported',
  ...more,
});
const park = (id: string, claims: Claim[], more: Partial<ParkFile> = {}): ParkFile =>
  ({
    id,
    partOf: null,
    commune: { units: [{ name: 'Hiệp Hòa' }] },
    measures: { workersHousing: claims },
    ...more,
    // Nothing else of a park is read.
  }) as ParkFile;
const stateOf = (own: ParkFile, ...others: ParkFile[]) =>
  housingOf(own, { parks: [own, ...others] });

describe('workers’ housing of a park', () => {
  it('is the furthest that is stated', () => {
    const [planned, building] = [claim({ phase: 'planned' }), claim({ phase: 'building' })];
    expect(stateOf(park('a', [planned, building]))).toEqual({ state: 'building', claim: building });
  });
  it.each([
    ['not confirmed', { phase: 'existing', verified: false }],
    ['of no stated phase', {}],
    ['what it costs', { phase: 'existing', unit: 'VND billion' }],
    ['who lives there', { phase: 'existing', unit: 'people' }],
  ] as const)('is unknown where it is %s', (_, more) =>
    expect(stateOf(park('a', [claim(more)]))).toEqual({ state: 'unknown' }),
  );
  it('is that of the umbrella park, which is named', () => {
    const flats = claim({ phase: 'building' });
    const project = park('b', [], { partOf: 'a' });
    expect(stateOf(project, park('a', [flats]))).toEqual({
      state: 'building',
      claim: flats,
      park: 'a',
    });
  });
  it('is what stands in its commune, wherever it is published', () => {
    const flats = claim({ phase: 'existing', commune: 'Đông Mai' });
    const there = park('b', [], { commune: { source: null, units: [{ name: 'Đông Mai' }] } });
    expect(stateOf(there, park('a', [flats]))).toEqual({
      state: 'existing',
      claim: flats,
      park: 'a',
    });
    expect(stateOf(park('c', []), park('a', [flats]))).toEqual({ state: 'unknown' });
  });
  it('is not what another park publishes without a place', () =>
    expect(stateOf(park('b', []), park('a', [claim({ phase: 'existing' })])).state).toBe(
      'unknown',
    ));
});
