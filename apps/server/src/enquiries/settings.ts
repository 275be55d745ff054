import { consentVersion, defaultRetentionMonths } from '@sites/enquiry';
import { StoreUnavailable } from '@sites/store';
import type { DemandCounter } from '../demand/counter.ts';
import type { NoticeSettings } from '../notices/notices.ts';
import type { EnquiryStore } from './store.ts';

/** What the enquiries need of the place where the server runs. */
export interface EnquirySettings {
  readonly store: EnquiryStore;
  /** What receipts are signed with. Throws `StoreUnavailable` where there is no place to keep it. */
  readonly authSecret: () => string;
  /** Who answers for what enquiries hold; without one nothing can be asked. */
  readonly controller: { readonly name: string; readonly contact: string } | null;
  readonly retentionMonths: number;
  /** Of the consent text that is asked for now. */
  readonly consentVersion: number;
  /** In ten minutes. */
  readonly perAddress: number;
  /** In a minute. */
  readonly inAll: number;
  /** Who is told of an enquiry. */
  readonly notices?: NoticeSettings;
  /** Hears which figures an enquiry asks for, and nothing else of it. */
  readonly demand?: Pick<DemandCounter, 'asked'> | undefined;
  /** ms since 1970. */
  readonly now: () => number;
  /** Bytes that nobody can guess; those of tests are known. */
  readonly random?: (bytes: number) => Uint8Array;
}

const nowhere = async (): Promise<never> => {
  throw new StoreUnavailable('down', undefined);
};

/** Where nobody answers, nothing is asked. */
export const closed: EnquirySettings = {
  store: {
    enquiries: { known: nowhere, add: nowhere, state: nowhere },
    health: async () => ({ ok: false, reason: 'down' }),
  },
  authSecret: () => {
    throw new StoreUnavailable('down', undefined);
  },
  controller: null,
  retentionMonths: defaultRetentionMonths,
  consentVersion,
  perAddress: 60,
  inAll: 600,
  now: Date.now,
};
