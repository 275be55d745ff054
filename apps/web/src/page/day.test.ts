import { afterEach, expect, it } from 'vitest';
import { dayOf } from './day.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it.each([
  ['Asia/Ho_Chi_Minh', '2026-11-28T16:59:59Z', '2026-11-28'],
  ['Asia/Ho_Chi_Minh', '2026-11-28T17:00:00Z', '2026-11-29'],
  ['America/Los_Angeles', '2026-11-29T07:59:59Z', '2026-11-28'],
  ['UTC', '2026-11-28T23:59:59Z', '2026-11-28'],
  ['Asia/Tokyo', '2026-12-31T15:00:00Z', '2027-01-01'],
])('on a device in %s, %s is on %s', (here, at, day) => {
  process.env.TZ = here;
  expect(dayOf(at)).toBe(day);
});
