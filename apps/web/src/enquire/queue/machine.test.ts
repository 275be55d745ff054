import { describe, expect, it } from 'vitest';
import type { Enquiry } from '@sites/enquiry';
import type { Outcome } from './answer.ts';
import * as machine from './machine.ts';
import { newEntry, type Unsent, type Waiting } from './waiting.ts';

const now = Date.parse('2026-11-27T04:00:00Z');
const minute = 60_000;
const hour = 60 * minute;
const enquiry: Enquiry = {
  name: 'Hoa',
  company: 'Sakura',
  country: 'JP',
  contact: { kind: 'email', value: 'hoa@example.jp' },
  asked: [{ park: 'dong-mai', measure: 'power' }, { park: 'dong-mai' }],
  language: 'ja',
  link: '',
  consent: { version: 1, given: true },
};
const fresh = (id: string): Unsent => newEntry(id, now, enquiry, { seconds: 9, website: '' });

/** What a device holds after some steps. */
const after = (steps: readonly machine.Step[], entries: readonly Waiting[]): readonly Waiting[] =>
  steps.reduce((held, step) => {
    const { put = [], remove = [] } = step(held);
    const gone = new Set([...remove, ...put.map(({ id }) => id)]);
    return [...held.filter(({ id }) => !gone.has(id)), ...put].toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    );
  }, entries);
const later: Outcome = { kind: 'later', cause: 'server' };
const sent: Outcome = {
  kind: 'sent',
  acknowledgement: { receipt: 'QN-0000-0000', secret: 's' },
};
const answered = (outcome: Outcome, at = now): readonly Waiting[] =>
  after([machine.begin('a'), machine.settle('a', outcome, at, 1)], [fresh('a')]);

describe('an attempt', () => {
  it('is written down, and after a page that closed it is the next one again', () => {
    const held = after([machine.begin('a')], [fresh('a')]);
    expect(held).toMatchObject([{ state: 'sending', attempts: 1 }]);
    expect(machine.nextToSend(held, now)).toMatchObject({ entry: { id: 'a' }, inMs: 0 });
  });
  it('with a receipt leaves nothing of the person', () => {
    const [entry] = answered(sent);
    expect(entry).toEqual({
      id: 'a',
      createdAt: '2026-11-27T04:00:00.000Z',
      attempts: 1,
      parks: ['dong-mai'],
      state: 'sent',
      acknowledgement: { receipt: 'QN-0000-0000', secret: 's' },
    });
    expect(machine.nextToSend([entry!], now + hour)).toBeUndefined();
  });
  it('that is refused stays until the person acts', () => {
    const faults = [{ field: 'name', code: 'missing' }] as const;
    const held = answered({ kind: 'refused', code: 'bad-enquiry', faults });
    expect(held).toMatchObject([{ state: 'refused', refusal: 'bad-enquiry', faults, enquiry }]);
    expect(machine.nextToSend(held, now + 10 * hour)).toBeUndefined();
    const again = after([machine.retry('a')], held);
    expect(again).toMatchObject([{ state: 'waiting' }]);
    expect(again[0]).not.toHaveProperty('faults');
    expect(machine.nextToSend(again, now)?.inMs).toBe(0);
  });
  it('that needs another consent waits for the person, who cannot just send it again', () => {
    const held = answered({ kind: 'consent', current: 2 });
    expect(held).toMatchObject([{ state: 'consent', consentVersion: 2 }]);
    expect(after([machine.retry('a')], held)).toEqual(held);
    const mended = after([machine.mend('a', fresh('b'))], held);
    expect(mended.map(({ id, state }) => [id, state])).toEqual([['b', 'waiting']]);
  });
  it('cannot be mended while the server may have it', () => {
    expect(() => machine.mend('a', fresh('b'))([fresh('a')])).toThrow();
    expect(() => machine.mend('a', fresh('b'))(answered(sent))).toThrow();
  });
  it('counts a receipt that comes late, and nothing else that does', () => {
    const refused: Outcome = { kind: 'refused', code: 'x', faults: [] };
    const waiting = answered(later);
    expect(after([machine.settle('a', refused, now, 1)], waiting)).toEqual(waiting);
    for (const held of [waiting, answered(refused)])
      expect(after([machine.settle('a', sent, now, 1)], held)).toMatchObject([{ state: 'sent' }]);
    const done = answered(sent);
    for (const outcome of [later, refused])
      expect(after([machine.settle('a', outcome, now, 1)], done)).toEqual(done);
    expect(after([machine.settle('a', sent, now, 1)], [])).toEqual([]);
  });
});

describe('a wait', () => {
  it('grows to a minute, by chance; it is never under a second nor over an hour', () => {
    expect([1, 2, 3, 20].map((n) => machine.waitAfter(n, undefined, 1))).toEqual([
      2000,
      4000,
      8000,
      minute,
    ]);
    expect(machine.waitAfter(20, undefined, 0.5)).toBe(minute / 2);
    expect(machine.waitAfter(20, undefined, 0)).toBe(1000);
    expect(machine.waitAfter(1, 0, 0)).toBe(1000);
    expect(machine.waitAfter(1, 10 * minute, 0)).toBe(10 * minute);
    expect(machine.waitAfter(1, 100 * hour, 0)).toBe(hour);
    expect(machine.waitAfter(1, Number.MAX_VALUE, 1)).toBe(hour);
  });
  const [held] = answered({ ...later, afterMs: 30 * minute });
  it('ends by the clock', () => {
    expect(machine.nextToSend([held!], now)?.inMs).toBe(30 * minute);
    expect(machine.nextToSend([held!], now + 29 * minute)?.inMs).toBe(minute);
    expect(machine.nextToSend([held!], now + 31 * minute)?.inMs).toBe(0);
  });
  it.each([-20, -1, 1, 20])('lasts no longer where the clock jumps %d hours', (hours) =>
    expect(machine.nextToSend([held!], now + hours * hour)?.inMs).toBe(0),
  );
  it('of the server is the wait of all; that of one in flight is its own', () => {
    const both = [fresh('a'), fresh('b')];
    const busy = { ...later, afterMs: minute };
    const wait = (outcome: Outcome): unknown =>
      after([machine.begin('a'), machine.settle('a', outcome, now, 0)], both).map((entry) =>
        entry.state === 'waiting' ? machine.waitLeft(entry, now) : entry.state,
      );
    expect(wait(busy)).toEqual([minute, minute]);
    expect(wait({ ...busy, own: true })).toEqual([minute, 0]);
  });
  it('for the network ends when it is back, that of the server does not', () => {
    const offline = answered({ kind: 'later', cause: 'network' });
    expect(machine.nextToSend(offline, now)?.inMs).toBe(2000);
    expect(machine.nextToSend(after([machine.networkBack], offline), now)?.inMs).toBe(0);
    expect(machine.nextToSend(after([machine.networkBack], [held!]), now)?.inMs).toBe(30 * minute);
  });
  it('is followed by those that were tried least', () => {
    const tried = after(
      [machine.begin('a'), machine.settle('a', later, now, 1)],
      [fresh('a'), fresh('b')],
    );
    expect(machine.nextToSend(tried, now + hour)?.entry.id).toBe('b');
  });
});

describe('a visitor of a kiosk who has gone', () => {
  const sealed = { keyId: 'key-of-today', sealed: '1.x.y.z' };
  it('leaves no receipt, and of what is not sent only what is sealed', () => {
    const held = after(
      [
        machine.begin('a'),
        machine.settle('a', sent, now, 1),
        machine.begin('b'),
        machine.forget(new Map([['b', sealed]])),
      ],
      [fresh('a'), fresh('b')],
    );
    expect(held).toMatchObject([{ id: 'b', state: 'sending', attempts: 1, parks: [], sealed }]);
    for (const word of ['Hoa', 'Sakura', 'hoa@', 'dong-mai', 'QN-'])
      expect(JSON.stringify(held)).not.toContain(word);
  });
  it('leaves what could not be sealed, as nothing may be lost', () =>
    expect(after([machine.forget(new Map())], [fresh('a')])).toEqual([fresh('a')]));
  it('is sent on, and its receipt has no secret', () => {
    const held = after(
      [
        machine.forget(new Map([['a', sealed]])),
        machine.begin('a'),
        machine.settle('a', { kind: 'sent', acknowledgement: { receipt: 'QN-0000-0000' } }, now, 1),
      ],
      [fresh('a')],
    );
    expect(held).toEqual([
      expect.objectContaining({ state: 'sent', acknowledgement: { receipt: 'QN-0000-0000' } }),
    ]);
  });
});
