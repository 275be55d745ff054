import {
  type Acknowledgement,
  type Enquiry,
  type FieldFault,
  parksAsked,
  type Sealed,
  type Temperature,
} from '@sites/enquiry';

/** What the form says of how it was filled in: seconds that it was open, and a field that no person sees. */
export interface FormMarks {
  readonly seconds: number;
  readonly website: string;
  /** What staff added who took it down at a booth. */
  readonly booth?: { readonly temperature: Temperature; readonly note: string };
}

interface Entry {
  /** UUIDv7, the idempotency key. */
  readonly id: string;
  readonly createdAt: string;
  readonly attempts: number;
  readonly parks: readonly string[];
}

/** An enquiry that this device must not lose. */
interface Pending extends Entry {
  /** `refused` and `consent` need the person again: see `faults` and `refusal`, or the consent text is a newer one. */
  readonly state: 'waiting' | 'sending' | 'refused' | 'consent';
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

/** One that can be read and mended on this device. */
export interface Written extends Pending {
  readonly enquiry: Enquiry;
  readonly form: FormMarks;
  readonly sealed?: undefined;
}

/** One of a kiosk, which only the desk can read; whose it is and what it asks about stays unknown here. */
export interface Closed extends Pending {
  readonly sealed: Sealed;
  readonly enquiry?: undefined;
  readonly form?: undefined;
}

export type Unsent = Written | Closed;

/** What is left on the device of one that the server has: nothing of the person. */
interface Sent extends Entry {
  readonly state: 'sent';
  /** Without a secret where the enquiry was sealed. */
  readonly acknowledgement: Receipted;
}

/** A receipt, and what opens it unless that is not for this device. */
export type Receipted = Pick<Acknowledgement, 'receipt'> & Partial<Acknowledgement>;

export type Waiting = Unsent | Sent;

/** Seals an enquiry under its key; undefined on a device that may keep what it is told. */
export type SealOn = (id: string, sent: object) => Promise<Sealed> | undefined;

/** An enquiry as it comes into the queue: to be sent at once. */
export const newEntry = (id: string, now: number, enquiry: Enquiry, form: FormMarks): Written => ({
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

/** What would be posted of an enquiry that is not sealed. */
export const sentOf = ({ enquiry, form }: Pick<Written, 'enquiry' | 'form'>): object => ({
  ...enquiry,
  form,
});

export const isWritten = (entry: Waiting): entry is Written =>
  entry.state !== 'sent' && entry.enquiry !== undefined;

/** The same entry, sealed where this device seals. */
export async function closed(entry: Written, sealOn: SealOn): Promise<Unsent> {
  const sealed = await sealOn(entry.id, sentOf(entry));
  return sealed ? closedWith(entry, sealed) : entry;
}

/** The entry of a kiosk: nothing of the person, nor of what it is about. */
export const closedWith = (
  { enquiry: _, form: _form, sealed: _sealed, ...entry }: Written,
  sealed: Sealed,
): Closed => ({ ...entry, parks: [], sealed });
