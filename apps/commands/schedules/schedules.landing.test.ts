import { describe, expect, it } from 'vitest';
import { contractHost } from './contract-host.ts';
import type { Host } from './host.ts';
import { storeHosts } from './store-host.ts';
import { tryFairDays, trySchedules } from './trial.ts';

describe('no enquiry is lost or stored twice, whatever device, network and server do', () => {
  it('by the contract of the API', async () => {
    const { schedules, asked, stored } = await trySchedules(contractHost, 200, 14);
    expect(schedules).toBe(200);
    // The schedules are about something: much is asked, and most of it arrives.
    expect(asked).toBeGreaterThan(400);
    expect(stored).toBeGreaterThan(asked / 2);
  });
  it('by the API itself over a database', async () => {
    const { make, close } = await storeHosts();
    const { schedules, asked, stored } = await trySchedules(make, 50, 15);
    await close();
    expect(schedules).toBe(50);
    expect(stored).toBeGreaterThan(asked / 2);
  });
});

describe('a fair loses no enquiry, with kiosks, devices that die and files that are imported twice', () => {
  it('by the contract of the API', async () => {
    const { schedules, asked, stored, kiosks, dead } = await tryFairDays(contractHost, 100, 14);
    expect(schedules).toBe(100);
    expect([kiosks > 65, dead > 20, asked > 200, stored > asked / 2]).toEqual(Array(4).fill(true));
  });
  it('by the API itself, which opens what kiosks have sealed', async () => {
    const { make, close } = await storeHosts();
    const { asked, stored, kiosks } = await tryFairDays(make, 25, 15);
    await close();
    expect([kiosks > 12, stored > asked / 2]).toEqual([true, true]);
  });
});

const keyless = (request: Request): Request => {
  const copy = new Request(request);
  copy.headers.set('Idempotency-Key', crypto.randomUUID());
  return copy;
};
/** Servers that break the contract. */
const wrong: readonly [string, (host: Host) => Partial<Host>, RegExp][] = [
  [
    'takes every request for a new enquiry',
    (host) => ({ handle: (request) => host.handle(keyless(request)) }),
    /times|of nothing/,
  ],
  [
    'gives receipts before anything is on its disk',
    (host) => {
      let rows: Awaited<ReturnType<Host['rows']>> = [];
      return {
        restart: async () => {
          rows = await host.rows();
        },
        rows: async () => (await host.rows()).filter((row) => !rows.includes(row)),
      };
    },
    /of nothing|never arrived|lost/,
  ],
  [
    'says 201 to what it has only put aside',
    () => ({
      handle: async () => new Response('{"receipt":"QN-0000-0000","secret":"s"}', { status: 201 }),
    }),
    /of nothing/,
  ],
];
it.each(wrong)('sees a server that %s', async (_, change, fault) => {
  const host = (): Host => {
    const right = contractHost();
    return { ...right, ...change(right) };
  };
  const error: unknown = await trySchedules(host, 500, 14, true).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(String((error as Error).cause)).toMatch(fault);
});
