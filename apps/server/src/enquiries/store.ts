import { setTimeout } from 'node:timers/promises';
import type { Enquiries, Health, StoreTrouble } from '@sites/store';
import { Problem, retryAfter } from '../errors.ts';

/** What the routes need of the store. Every call but `health` may throw `StoreUnavailable`. */
export interface EnquiryStore {
  readonly enquiries: Pick<Enquiries, 'add' | 'known' | 'state'>;
  health(): Promise<Health>;
}

/** Who asks whether all is well waits no longer for a database that does not answer, in ms. */
const longestWait = 1500;

/** Why nothing can be kept now; undefined where it can. */
export async function troubleOf(store: EnquiryStore): Promise<StoreTrouble | undefined> {
  const late = setTimeout(longestWait, { ok: false, reason: 'down' } as const, { ref: false });
  const health = await Promise.race([store.health(), late]);
  return health.ok ? undefined : health.reason;
}

/** What who sends or asks hears then; it mends itself where it can. */
export const storeAway = (): Problem =>
  new Problem(503, 'store', 'Enquiries cannot be kept or read at the moment.', retryAfter(10));
