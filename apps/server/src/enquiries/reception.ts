import { createHash, randomBytes } from 'node:crypto';
import {
  type Acknowledgement,
  deletionDate,
  makeReceipt,
  parksAsked,
  readEnquiry,
} from '@sites/enquiry';
import { noticesOf } from '../notices/notices.ts';
import { type NewEnquiry, StoreUnavailable } from '@sites/store';
import { Problem, retryAfter } from '../errors.ts';
import { type Askable, badFields, unknownAsked } from './faults.ts';
import { secretOf } from './secret.ts';
import type { EnquirySettings } from './settings.ts';

/** There are 34 billion receipts: somebody who finds this many taken has found a broken store. */
const mostTries = 5;

/** Nothing that is ever kept is nested as deep; what is deeper cannot be walked to its end. */
const mostDepth = 20;

/** The same with the fields of every object in one order. */
function sorted(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > mostDepth) return 'too deep';
  if (Array.isArray(value)) return value.map((one) => sorted(one, depth + 1));
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, inner]) => [name, sorted(inner, depth + 1)]));
}

/**
 * A check sum of what was sent, whatever order its fields stand in. Nothing judges it before: a schema that has become
 * stricter since must not make another enquiry of it.
 */
export const hashOf = (sent: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(sent)))
    .digest('base64url');

interface Manner {
  /** Whether the sender lets it be counted what is asked for. */
  readonly isCounted?: boolean;
  /** Of a kiosk whose visitor has gone: nobody is there to agree to a later text of consent. */
  readonly isSealed?: boolean;
  /** Who took it down at a booth: its visitor has gone too. */
  readonly takenBy?: NewEnquiry['takenBy'] & {};
}
/** `sent`: an enquiry, not read yet. */
export type Receive = (
  key: string,
  sent: unknown,
  tags: readonly string[],
  manner?: Manner,
) => Promise<Received>;

interface Received {
  readonly acknowledgement: Acknowledgement;
  /** It was kept before. */
  readonly isRepeated: boolean;
}

/** Says beside the same answer as before that it was kept then: what takes in files counts them apart. */
export const repeated = (isRepeated: boolean): Record<string, string> =>
  isRepeated ? { 'Idempotency-Replayed': 'true' } : {};

/** Keeps enquiries, each once. What it answers is on the disk. */
export function makeReception(
  {
    store,
    authSecret,
    retentionMonths,
    consentVersion,
    now,
    notices = {},
    demand,
    random = randomBytes,
  }: EnquirySettings,
  askable: Askable,
): Receive {
  /** Keys of what is being kept just now. */
  const inFlight = new Set<string>();

  async function keep(
    key: string,
    sent: unknown,
    tags: readonly string[],
    { isCounted = false, isSealed = false, takenBy }: Manner,
  ): Promise<Received> {
    // Before all else that may fail: no receipt is given that nobody could open.
    const secretKey = authSecret();
    const acknowledge = (receipt: string, isRepeated: boolean): Received => ({
      acknowledgement: { receipt, secret: secretOf(secretKey, receipt) },
      isRepeated,
    });
    const reused = () =>
      new Problem(422, 'key-reused', 'Another enquiry was sent under this Idempotency-Key.');
    const bodyHash = hashOf(sent);
    // What was kept stays acknowledged, even where schema, consent or parks have changed since.
    const known = await store.enquiries.known(key);
    // Once erased, nothing is left to compare with.
    if (known && (known.bodyHash ?? bodyHash) !== bodyHash) throw reused();
    if (known) return acknowledge(known.receipt, true);

    const { enquiry, faults } = readEnquiry(sent);
    if (faults) throw badFields(faults);
    const { version } = enquiry.consent;
    if (version !== consentVersion && !((isSealed || takenBy) && version < consentVersion))
      throw new Problem(409, 'consent-version', 'The consent text has changed; ask again.', {
        current: consentVersion,
      });
    const unknown = unknownAsked(enquiry.asked ?? [], askable);
    if (unknown.length > 0) throw badFields(unknown);

    const at = new Date(now()).toISOString();
    const deleteAfter = deletionDate(at, retentionMonths);
    for (let tries = 0; tries < mostTries; tries += 1) {
      const receipt = makeReceipt(random(7));
      const added = await store.enquiries.add({
        key,
        bodyHash,
        receipt,
        enquiry,
        at,
        deleteAfter,
        tags,
        ...(takenBy && { takenBy }),
        // What looks like a program's rings no bell.
        notices: tags.includes('suspect')
          ? []
          : noticesOf(notices, { receipt, parks: parksAsked(enquiry) }),
      });
      if (added.outcome === 'stored' && isCounted)
        demand?.asked(
          enquiry.language,
          (enquiry.asked ?? []).flatMap(({ measure }) => measure ?? []),
        );
      if (added.outcome === 'conflict') throw reused();
      if (added.outcome !== 'taken')
        return acknowledge(added.receipt, added.outcome === 'repeated');
    }
    throw new StoreUnavailable('corrupt', new Error('every receipt is taken'));
  }

  return async (key, sent, tags, manner = {}) => {
    if (inFlight.has(key))
      throw new Problem(
        409,
        'in-flight',
        'The same enquiry is being kept just now.',
        retryAfter(1),
      );
    inFlight.add(key);
    try {
      return await keep(key, sent, tags, manner);
    } finally {
      inFlight.delete(key);
    }
  };
}
