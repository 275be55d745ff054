import { expect, it } from 'vitest';
import { uuid7 } from './id.ts';

const now = Date.parse('2026-11-27T04:00:00Z');

it('is the UUIDv7 of RFC 9562', () =>
  // Appendix A.6 of the RFC.
  expect(
    uuid7(
      0x017f22e279b0,
      Uint8Array.from([0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 7, 0x39, 0x8f]),
    ),
  ).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f'));
it('is a key for the server, whatever the clock says', () => {
  for (const clock of [now, 0, -1, 1e15])
    expect(uuid7(clock, crypto.getRandomValues(new Uint8Array(16)))).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
});
it('is another one each time, in the order of time', () => {
  const random = (): Uint8Array => crypto.getRandomValues(new Uint8Array(16));
  expect(new Set(Array.from({ length: 1000 }, () => uuid7(now, random()))).size).toBe(1000);
  expect(uuid7(now, random()) < uuid7(now + 1, random())).toBe(true);
});
