import type { Enquiry, EnquiryState, EnquiryStatus } from '@sites/enquiry';
import type { OutboxItem } from './outbox.ts';

/** What is to be kept. */
export interface NewEnquiry {
  /** The sender's own id of it: sent again, it is the same enquiry. */
  readonly key: string;
  /** A check sum of what was sent: another one under the same key is another enquiry, and refused. */
  readonly bodyHash: string;
  readonly receipt: string;
  readonly enquiry: Enquiry;
  /** ISO time. */
  readonly at: string;
  /** The day on which it is to be erased: `2028-11-27`. */
  readonly deleteAfter: string;
  /** Tags that it comes with. */
  readonly tags?: readonly string[];
  /** The member of staff who took it down for its sender, and what they noted for their colleagues. */
  readonly takenBy?: { readonly who: string; readonly note?: string };
  /** Notices to be sent, queued in the same transaction. */
  readonly notices?: readonly OutboxItem[];
}

/** `repeated` names the receipt that was given for this key before; `taken`: the receipt is another enquiry's. */
export type Added =
  | { readonly outcome: 'stored' | 'repeated'; readonly receipt: string }
  | { readonly outcome: 'conflict' }
  | { readonly outcome: 'taken' };

/** What is kept under a key; without check sum where it is erased. */
export interface Known {
  readonly receipt: string;
  readonly bodyHash: string | null;
}

/** An enquiry as the desk lists it, without contact and message. */
export interface EnquirySummary {
  readonly receipt: string;
  readonly status: EnquiryStatus;
  readonly receivedAt: string;
  /** When it got its status. */
  readonly changedAt: string;
  readonly deleteAfter: string;
  readonly assignee?: string;
  readonly tags: readonly string[];
  readonly name: string;
  readonly company: string;
  readonly country: string;
  readonly language: string;
  /** The parks that it asks about. */
  readonly parks: readonly string[];
  /** Whether there is the photograph of a business card. */
  readonly hasCard: boolean;
}

/** Something that happened to an enquiry: its status, assignee or tags since then, a note, the answer given. */
export interface EnquiryEvent {
  readonly at: string;
  readonly who: string;
  readonly kind: 'status' | 'assignee' | 'tags' | 'note' | 'answer';
  /** Of tags the JSON list; of an assignee the empty text for nobody. */
  readonly value: string;
}

/** All that is kept of an enquiry. */
export interface EnquiryRecord extends EnquirySummary {
  /** The number that its sender has where there was no network: `N-7K3F-9Q2M`. */
  readonly number?: string;
  readonly enquiry: Enquiry;
  /** The oldest first. */
  readonly events: readonly EnquiryEvent[];
  /** The photograph of the business card, a JPEG as base64; in what a person gets of all that is kept of them. */
  readonly card?: string;
}

export interface EnquiryQuery {
  readonly status?: EnquiryStatus;
  readonly tag?: string;
  readonly country?: string;
  readonly park?: string;
  readonly language?: string;
  /** Days in Vietnam, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Words that all occur in name, company, message, contact or receipt, written with or without accents. */
  readonly search?: string;
  /** The empty text: nobody. */
  readonly assignee?: string;
  /** At most 500; 50 if not said. */
  readonly limit?: number;
  /** Of the page before. */
  readonly cursor?: string;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** There are more behind it. */
  readonly cursor?: string;
}

/** What a member of staff changes; what is left out stays. */
export interface EnquiryChange {
  readonly status?: EnquiryStatus;
  /** The empty text: nobody. */
  readonly assignee?: string;
  /** All tags that it is to have: free texts of at most 40 characters, hot, warm and cold among them. */
  readonly tags?: readonly string[];
  readonly note?: string;
  /** What was answered. */
  readonly answer?: string;
}

/**
 * The enquiries. Every call may throw `StoreUnavailable`. `by` is the id of a member of staff; what shows a contact
 * writes so into the audit, in the same transaction. Erased enquiries are known to `add`, `known` and `state` alone.
 */
export interface Enquiries {
  /** Keeps an enquiry: on the disk when this answers, once for each key, whoever else tries at the same time. */
  add(enquiry: NewEnquiry): Promise<Added>;
  /** What is kept under a key, erased or not. */
  known(key: string): Promise<Known | undefined>;
  /** What a sender may know; undefined for a receipt that was never given. */
  state(receipt: string): Promise<EnquiryState | undefined>;
  /** The newest first. */
  list(query?: EnquiryQuery): Promise<Page<EnquirySummary>>;
  /** The same with all that is kept of each: a read of each contact. */
  listWhole(query: EnquiryQuery, by: string, at: string): Promise<Page<EnquiryRecord>>;
  get(receipt: string, by: string, at: string): Promise<EnquiryRecord | undefined>;
  /** Undefined where there is none. Throws a RangeError for a tag that is too long. */
  change(
    receipt: string,
    change: EnquiryChange,
    by: string,
    at: string,
  ): Promise<EnquirySummary | undefined>;
  /** Forgets all that is personal; receipt, key and dates stay. False where there is none. */
  erase(receipt: string, by: string, at: string): Promise<boolean>;
  /** All that is kept of a person: every enquiry that is to be answered to this address or number. */
  exportPerson(contact: string, by: string, at: string): Promise<readonly EnquiryRecord[]>;
  /** Erases the same; the receipts. */
  erasePerson(contact: string, by: string, at: string): Promise<readonly string[]>;
  /** Erases every enquiry whose day of deletion has come; the receipts. */
  purge(day: string, at: string): Promise<readonly string[]>;
}
