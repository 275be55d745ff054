/** The columns of every table, as the migrations leave them. Times are ISO texts, lists and objects JSON. */
export interface Tables {
  enquiries: {
    receipt: string;
    key: string;
    status: string;
    received_at: string;
    changed_at: string;
    delete_after: string;
    erased_at: string | null;
    assignee: string | null;
    /** What follows is personal, and null once the enquiry is erased. */
    body_hash: string | null;
    enquiry: string | null;
    country: string | null;
    language: string | null;
    contact: string | null;
    search: string | null;
  };
  enquiry_parks: { receipt: string; park: string };
  enquiry_tags: { receipt: string; tag: string };
  /** Photographs of business cards, JPEG as base64: a backup is a text. */
  enquiry_cards: { receipt: string; jpeg: string };
  enquiry_events: {
    id: string;
    receipt: string;
    at: string;
    who: string;
    kind: string;
    value: string;
  };
  audit: {
    id: string;
    at: string;
    who: string;
    action: string;
    subject: string;
    before: string | null;
    after: string | null;
  };
  outbox: {
    id: string;
    kind: string;
    payload: string;
    receipt: string | null;
    attempts: number;
    next_at: string;
  };
  demand: { week: string; language: string; kind: string; subject: string; count: number };
  invitations: { hash: string; email: string; role: string; expires_at: string };
  probes: { id: string; filler: string };
}
