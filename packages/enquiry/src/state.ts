/** What becomes of an enquiry, in the order of its life. */
export const enquiryStatuses = ['new', 'read', 'answered', 'closed'] as const;
export type EnquiryStatus = (typeof enquiryStatuses)[number];

/** What a sender may know of an enquiry later: nothing personal. */
export interface EnquiryState {
  readonly receipt: string;
  readonly status: EnquiryStatus | 'erased';
  /** ISO times. */
  readonly receivedAt: string;
  readonly changedAt: string;
  /** The day on which it is deleted. */
  readonly deleteAfter: string;
}

/** Answers of `POST /api/enquiries`: 201 where stored, the same again for the same key. */
export interface Acknowledgement {
  readonly receipt: string;
  /** Opens the state of the enquiry; whoever holds it may ask. */
  readonly secret: string;
}
