import type { Enquiry, EnquiryState } from '@sites/enquiry';
import { Problem, retryAfter } from '../errors.ts';

/** An enquiry that is to be kept. */
export interface NewEnquiry {
  /** The sender's own id of it: sent again, it is the same enquiry. */
  readonly key: string;
  /** A check sum of what was sent: another one under the same key is another enquiry. */
  readonly bodyHash: string;
  readonly receipt: string;
  readonly enquiry: Enquiry;
  /** ISO time. */
  readonly at: string;
  /** The day on which it is to be erased. */
  readonly deleteAfter: string;
  readonly tags: readonly string[];
}

/** `repeated` names the receipt that was given before; `taken`: the receipt is somebody else's. */
type Added =
  | { readonly outcome: 'stored' | 'repeated'; readonly receipt: string }
  | { readonly outcome: 'conflict' }
  | { readonly outcome: 'taken' };

/** What the routes need of a store. Every call may throw `StoreUnavailable`. */
export interface EnquiryStore {
  /** What is kept under a key, erased or not. */
  known(key: string): Promise<{ readonly receipt: string; readonly bodyHash: string } | undefined>;
  /** On the disk when this answers, once for each key. */
  add(enquiry: NewEnquiry): Promise<Added>;
  /** What a sender may know. */
  state(receipt: string): Promise<EnquiryState | undefined>;
  /** Why nothing can be kept now; undefined where it can. */
  trouble(): Promise<string | undefined>;
}

/** What who sends or asks hears then; it mends itself where it can. */
export const storeAway = (): Problem =>
  new Problem(503, 'store', 'Enquiries cannot be kept or read at the moment.', retryAfter(10));
