import { expect, it } from 'vitest';
import { deletionDate } from './consent.ts';

it.each([
  ['2026-11-27T03:04:05.000Z', 24, '2028-11-27'],
  ['2026-12-31T23:59:59.999Z', 2, '2027-02-28'],
  ['2026-12-31T00:00:00.000Z', 14, '2028-02-29'],
  ['2026-01-15T00:00:00.000Z', 12, '2027-01-15'],
  ['2026-08-31T00:00:00.000Z', 1, '2026-09-30'],
])('%s, kept %d months, goes on %s', (received, months, day) =>
  expect(deletionDate(received, months)).toBe(day),
);
