import { expect, it } from 'vitest';
import { localDay, localMinute, startOfLocalDay } from './local-time.ts';

it.each([
  ['2026-12-31T16:59:59.999Z', '2026-12-31 23:59'],
  ['2026-12-31T17:00:00.000Z', '2027-01-01 00:00'],
  ['2026-12-31T23:59:59.999Z', '2027-01-01 06:59'],
  ['2027-01-01T00:00:00.000Z', '2027-01-01 07:00'],
  ['2028-02-28T17:00:00.000Z', '2028-02-29 00:00'],
])('tells day and minute by the clock of Vietnam: %s is %s', (at, minute) => {
  expect(localMinute(at)).toBe(minute);
  expect(localDay(at)).toBe(minute.slice(0, 10));
});

it('begins a day at its midnight there', () => {
  expect(startOfLocalDay('2027-01-01')).toBe('2026-12-31T17:00:00.000Z');
});
