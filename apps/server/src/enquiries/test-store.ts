import { StoreUnavailable, type StoreTrouble } from '@sites/store';
import type { EnquirySettings } from './settings.ts';
import type { EnquiryStore, NewEnquiry } from './store.ts';

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
  async known(key: string): ReturnType<EnquiryStore['known']> {
    this.#open();
    return this.kept.find((one) => one.key === key);
  }
  async add(enquiry: NewEnquiry) {
    await this.gate;
    this.#open();
    const known = this.kept.find(({ key }) => key === enquiry.key);
    if (known)
      return known.bodyHash === enquiry.bodyHash
        ? { outcome: 'repeated' as const, receipt: known.receipt }
        : { outcome: 'conflict' as const };
    const { receipt } = enquiry;
    if (this.taken.includes(receipt)) return { outcome: 'taken' as const };
    this.kept.push(enquiry);
    return { outcome: 'stored' as const, receipt };
  }
  async state(receipt: string) {
    this.#open();
    const one = this.kept.find((kept) => kept.receipt === receipt);
    return (
      one && {
        receipt,
        status: 'new' as const,
        receivedAt: one.at,
        changedAt: one.at,
        deleteAfter: one.deleteAfter,
      }
    );
  }
  trouble = async (): Promise<string | undefined> => this.away;
}

/** Enquiries that are open, with a clock that stands still. */
export const testSettings = (parts: Partial<EnquirySettings> = {}): EnquirySettings => ({
  store: new TestStore(),
  authSecret: () => 'a secret of thirty-two characters',
  controller: { name: 'Board of tests', contact: 'board@sites.test' },
  retentionMonths: 24,
  perAddress: 60,
  inAll: 600,
  now: () => Date.UTC(2026, 10, 27, 3),
  ...parts,
});
