import { consentVersion } from '@sites/enquiry';
import { type NewEnquiry, StoreUnavailable, type StoreTrouble } from '@sites/store';
import type { EnquirySettings } from './settings.ts';
import type { EnquiryStore } from './store.ts';

type Kept = EnquiryStore['enquiries'];

/** A store of tests, in memory: it can be away, be slow, and find receipts taken. */
export class TestStore implements EnquiryStore {
  readonly kept: NewEnquiry[] = [];
  away: StoreTrouble | undefined;
  /** What is waited for before anything is kept. */
  gate: Promise<void> | undefined;
  taken: readonly string[] = [];

  #open(): void {
    if (this.away !== undefined) throw new StoreUnavailable(this.away, undefined);
  }
  readonly enquiries: { -readonly [K in keyof Kept]: Kept[K] } = {
    known: async (key) => {
      this.#open();
      return this.kept.find((one) => one.key === key);
    },
    add: async (enquiry) => {
      await this.gate;
      this.#open();
      const known = this.kept.find(({ key }) => key === enquiry.key);
      if (known?.bodyHash === enquiry.bodyHash)
        return { outcome: 'repeated', receipt: known.receipt };
      if (known) return { outcome: 'conflict' };
      const { receipt } = enquiry;
      if (this.taken.includes(receipt)) return { outcome: 'taken' };
      this.kept.push(enquiry);
      return { outcome: 'stored', receipt };
    },
    state: async (receipt) => {
      this.#open();
      const one = this.kept.find((kept) => kept.receipt === receipt);
      return (
        one && {
          receipt,
          status: 'new',
          receivedAt: one.at,
          changedAt: one.at,
          deleteAfter: one.deleteAfter,
        }
      );
    },
  };
  health: EnquiryStore['health'] = async () =>
    this.away === undefined ? { ok: true, kind: 'sqlite' } : { ok: false, reason: this.away };
}

/** Enquiries that are open, with a clock that stands still. */
export const testSettings = (parts: Partial<EnquirySettings> = {}): EnquirySettings => ({
  store: new TestStore(),
  authSecret: () => 'a secret of thirty-two characters',
  controller: { name: 'Board of tests', contact: 'board@sites.test' },
  retentionMonths: 24,
  consentVersion,
  perAddress: 60,
  inAll: 600,
  now: () => Date.UTC(2026, 10, 27, 3),
  ...parts,
});
