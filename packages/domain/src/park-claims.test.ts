import { expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { claimsIn, parkClaims } from './park-claims.ts';
import { aboutMeasure, measureNames } from './measure-views.ts';

const published = new Set(realAtlas().parks.flatMap((park) => Object.keys(park.measures)));
const measured = new Set(measureNames.map((measure) => aboutMeasure(measure).claim));

it('every claim of a park has its place on the panel, or a measure that shows it', () => {
  expect(published.size).toBeGreaterThan(30);
  expect([...published].filter((claim) => !(claim in parkClaims) && !measured.has(claim))).toEqual(
    [],
  );
});

it('every place is that of a claim somebody published', () =>
  expect(Object.keys(parkClaims).filter((claim) => !published.has(claim))).toEqual([]));

it('a section has its claims in the order of the table', () =>
  expect(claimsIn('access')).toEqual([
    'expresswayAccess',
    'roadDistances',
    'portInside',
    'internalInfrastructure',
  ]));
