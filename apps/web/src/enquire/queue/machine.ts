import type { Outcome } from './answer.ts';
import type { Sealed } from '@sites/enquiry';
import { closedWith, isWritten, type Unsent, type Waiting } from './waiting.ts';

/** What one step changes on the device, in one transaction. */
interface Edits {
  readonly put?: readonly Waiting[];
  readonly remove?: readonly string[];
}
export type Step = (entries: readonly Waiting[]) => Edits;

const second = 1000;
const hour = 3600 * second;
const firstBackOff = 2 * second;
/** A page that is open finds the server again soon; so many as a hall holds do it no harm. */
const longestBackOff = 60 * second;

/** Back-off with full jitter, so that a hall whose network returns does not come at once; never sooner than asked. */
export function waitAfter(attempts: number, afterMs: number | undefined, random: number): number {
  const most = Math.min(longestBackOff, firstBackOff * 2 ** Math.max(0, attempts - 1));
  return Math.round(Math.min(hour, Math.max(second, afterMs ?? 0, random * most)));
}

/**
 * What is left of a wait. A clock that stands before the wait began has been set back: the wait is over. So none lasts
 * longer than `waitMs` from now, whatever the clock does.
 */
export function waitLeft({ nextAt, waitMs }: Unsent, now: number): number {
  const left = Date.parse(nextAt) - now;
  return left > waitMs ? 0 : Math.max(0, left);
}

const isOpen = (entry: Waiting): entry is Unsent =>
  entry.state === 'waiting' || entry.state === 'sending';
const wait = (entry: Unsent, ms: number, cause: 'network' | 'server', now: number): Unsent => ({
  ...entry,
  state: 'waiting',
  nextAt: new Date(now + ms).toISOString(),
  waitMs: ms,
  cause,
});
const atOnce = ({ cause: _, faults: _faults, refusal: _refusal, ...entry }: Unsent): Unsent => ({
  ...entry,
  state: 'waiting',
  waitMs: 0,
});

/**
 * The enquiry whose turn it is, and in how many milliseconds; undefined where nothing waits. Only the one sender of a
 * device asks: what is `sending` then was left by a page that closed, and nobody knows whether it arrived. It goes
 * again at once, under the same key.
 */
export function nextToSend(
  entries: readonly Waiting[],
  now: number,
): { readonly entry: Unsent; readonly inMs: number } | undefined {
  const [first] = entries
    .filter(isOpen)
    .map((entry) => ({ entry, inMs: entry.state === 'sending' ? 0 : waitLeft(entry, now) }))
    .toSorted(
      (a, b) =>
        a.inMs - b.inMs ||
        a.entry.attempts - b.entry.attempts ||
        (a.entry.id < b.entry.id ? -1 : 1),
    );
  return first;
}

/** An attempt begins: written down before anything leaves the device. */
export const begin =
  (id: string): Step =>
  (entries) => ({
    put: entries
      .filter(isOpen)
      .filter((entry) => entry.id === id)
      .map((entry) => ({ ...entry, state: 'sending', attempts: entry.attempts + 1 })),
  });

/**
 * An attempt has ended. A receipt always counts; anything else only while the enquiry is being sent, so that what comes
 * late undoes nothing. It need not be of the last attempt: two pages that lost count of each other would each overtake
 * the other for ever. Where server or network fail, everything that waits does so as long.
 */
export const settle =
  (id: string, outcome: Outcome, now: number, random: number): Step =>
  (entries) => {
    const entry = entries.find((one) => one.id === id);
    if (entry === undefined || entry.state === 'sent') return {};
    if (outcome.kind === 'sent') {
      const { createdAt, attempts, parks } = entry;
      const { acknowledgement } = outcome;
      return { put: [{ id, createdAt, attempts, parks, state: 'sent', acknowledgement }] };
    }
    if (entry.state !== 'sending') return {};
    if (outcome.kind === 'consent')
      return { put: [{ ...entry, state: 'consent', consentVersion: outcome.current }] };
    if (outcome.kind === 'refused') {
      const { code: refusal, faults } = outcome;
      return { put: [{ ...entry, state: 'refused', refusal, faults }] };
    }
    const ms = waitAfter(entry.attempts, outcome.afterMs, random);
    const others = entries
      .filter(isOpen)
      .filter((one) => !outcome.own && one.state === 'waiting' && waitLeft(one, now) < ms);
    return { put: [entry, ...others].map((one) => wait(one, ms, outcome.cause, now)) };
  };

/** The network is back, or the page has opened: what waits for the network need not wait longer. */
export const networkBack: Step = (entries) => ({
  put: entries
    .filter(isOpen)
    .filter((entry) => entry.state === 'waiting' && entry.cause === 'network')
    .map(atOnce),
});

/** The person wants it sent now. What needs another consent is to be mended first. */
export const retry =
  (id: string): Step =>
  (entries) => ({
    put: entries.flatMap((entry) =>
      entry.id === id && (entry.state === 'waiting' || entry.state === 'refused')
        ? atOnce(entry)
        : [],
    ),
  });

/**
 * A mended enquiry takes the place of one that was refused or needed consent. It has a key of its own: under the old
 * one the server knows another enquiry, or none.
 */
export const mend =
  (id: string, mended: Unsent): Step =>
  (entries) => {
    const old = entries.find((entry) => entry.id === id);
    if (old?.state !== 'refused' && old?.state !== 'consent')
      throw new Error('only what was refused can be mended');
    return { put: [mended], remove: [id] };
  };

/**
 * A visitor of a kiosk has gone: what the server has is forgotten, and what it has not stays as it was sealed. What
 * could not be sealed stays too: nothing is lost.
 */
export const forget =
  (sealed: ReadonlyMap<string, Sealed>): Step =>
  (entries) => ({
    put: entries.filter(isWritten).flatMap((entry) => {
      const one = sealed.get(entry.id);
      return one ? closedWith(entry, one) : [];
    }),
    remove: entries.flatMap(({ id, state }) => (state === 'sent' ? id : [])),
  });
