import { type Acknowledgement, type Enquiry, type FieldFault, parksAsked } from '@sites/enquiry';

/** What the form says of how it was filled in: seconds that it was open, and a field that no person sees. */
export interface FormMarks {
  readonly seconds: number;
  readonly website: string;
}

interface Entry {
  /** UUIDv7, the idempotency key. */
  readonly id: string;
  readonly createdAt: string;
  readonly attempts: number;
  readonly parks: readonly string[];
}

/** An enquiry that this device must not lose. */
export interface Unsent extends Entry {
  /** `refused` and `consent` need the person again: see `faults` and `refusal`, or the consent text is a newer one. */
  readonly state: 'waiting' | 'sending' | 'refused' | 'consent';
  readonly enquiry: Enquiry;
  readonly form: FormMarks;
  /** When it is sent again, and how long that wait is in all: see `waitLeft`. */
  readonly nextAt: string;
  readonly waitMs: number;
  /** What the wait is for: the network ends one early by coming back. */
  readonly cause?: 'network' | 'server';
  readonly faults?: readonly FieldFault[];
  /** Code of the refusal: that of the server's answer, or `status-413`. */
  readonly refusal?: string;
  readonly consentVersion?: number;
}

/** What is left on the device of one that the server has: nothing of the person. */
interface Sent extends Entry {
  readonly state: 'sent';
  readonly acknowledgement: Acknowledgement;
}

export type Waiting = Unsent | Sent;

/** An enquiry as it comes into the queue: to be sent at once. */
export const newEntry = (id: string, now: number, enquiry: Enquiry, form: FormMarks): Unsent => ({
  id,
  createdAt: new Date(now).toISOString(),
  attempts: 0,
  parks: parksAsked(enquiry),
  state: 'waiting',
  enquiry,
  form,
  nextAt: new Date(now).toISOString(),
  waitMs: 0,
});
