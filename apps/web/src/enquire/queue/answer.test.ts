import { describe, expect, it } from 'vitest';
import { readAnswer, retryAfterMs } from './answer.ts';

const now = Date.parse('2026-11-27T04:00:00Z');
const answer = (
  status: number,
  body: unknown = {},
  headers: Record<string, string> = {},
): Promise<unknown> =>
  readAnswer(
    new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers }),
    now,
  );
const acknowledgement = { receipt: 'QN-0000-0000', secret: 'abc' };

describe('an answer', () => {
  it('is a receipt only where it says 201 and holds one', async () => {
    expect(await answer(201, acknowledgement)).toEqual({ kind: 'sent', acknowledgement });
    for (const [status, body] of [
      [200, acknowledgement],
      [202, acknowledgement],
      [201, '<html>Welcome to the hotel</html>'],
      [201, { ...acknowledgement, receipt: 'QN-0000-0001' }],
      [201, { receipt: acknowledgement.receipt }],
      [200, '<html>Please sign in</html>'],
    ] as const)
      expect(await answer(status, body)).toMatchObject({ kind: 'later', cause: 'server' });
  });
  it('needs no secret where the enquiry was sealed, and takes none', async () => {
    for (const body of [acknowledgement, { receipt: acknowledgement.receipt }])
      expect(
        await readAnswer(new Response(JSON.stringify(body), { status: 201 }), now, true),
      ).toEqual({ kind: 'sent', acknowledgement: { receipt: acknowledgement.receipt } });
  });
  it.each([
    [409, { code: 'in-flight' }, { kind: 'later', cause: 'server', afterMs: 1000, own: true }],
    [429, { code: 'too-many' }, { kind: 'later', cause: 'server', afterMs: 1000 }],
    [503, { code: 'closed' }, { kind: 'later', cause: 'server', afterMs: 1000 }],
  ])('%d %j means later, as long as it says', async (status, body, outcome) =>
    expect(await answer(status, body, { 'Retry-After': '1' })).toEqual(outcome),
  );
  it.each([500, 404, 408, 425, 401])('%d means later', async (status) =>
    expect(await answer(status)).toEqual({ kind: 'later', cause: 'server' }),
  );
  it('of a proxy whose server is gone is as none at all, unless it says how long', async () => {
    for (const status of [502, 504]) {
      expect(await answer(status, '<html>Bad Gateway</html>')).toEqual({
        kind: 'later',
        cause: 'network',
      });
      expect(await answer(status, {}, { 'Retry-After': '9' })).toMatchObject({ cause: 'server' });
    }
  });
  it('names what the person must mend', async () => {
    const fields = [
      { field: 'contact.value', code: 'format', detail: 'no address' },
      { field: 'name', code: 'too-long', limit: 120, detail: 'too long' },
    ];
    expect(await answer(400, { code: 'bad-enquiry', fields })).toEqual({
      kind: 'refused',
      code: 'bad-enquiry',
      faults: [
        { field: 'contact.value', code: 'format' },
        { field: 'name', code: 'too-long', limit: 120 },
      ],
    });
    expect(await answer(422, { code: 'key-reused' })).toMatchObject({ code: 'key-reused' });
    for (const status of [400, 403, 413, 415, 422])
      expect(await answer(status, '<html>')).toEqual({
        kind: 'refused',
        code: `status-${status}`,
        faults: [],
      });
  });
  it('asks for consent to the text of now', async () => {
    expect(await answer(409, { code: 'consent-version', current: 2 })).toEqual({
      kind: 'consent',
      current: 2,
    });
    expect(await answer(409, { code: 'consent-version' })).toMatchObject({ kind: 'later' });
  });
});

describe('Retry-After', () => {
  const at = (asked: string, date?: string): number | undefined =>
    retryAfterMs(new Headers({ 'Retry-After': asked, ...(date && { Date: date }) }), now);
  it('is seconds or a date, by the clock of the server', () => {
    expect(at('120')).toBe(120_000);
    expect(at(' 0 ')).toBe(0);
    expect(at('Fri, 27 Nov 2026 04:01:00 GMT')).toBe(60_000);
    // This device is six hours slow.
    expect(at('Fri, 27 Nov 2026 10:01:00 GMT', 'Fri, 27 Nov 2026 10:00:30 GMT')).toBe(30_000);
    expect(at('Fri, 27 Nov 2026 03:00:00 GMT')).toBe(0);
  });
  it.each(['', 'soon', '-5', '1e9x'])('%j asks nothing, or no wait', (asked) =>
    expect(at(asked) ?? 0).toBe(0),
  );
});
