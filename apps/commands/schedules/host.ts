/** What a schedule sends to, and what it may look at afterwards. */
export interface Host {
  handle(request: Request): Promise<Response>;
  /** Every enquiry that is stored: its key, its receipt and the message, which names the enquiry in a schedule. */
  rows(): Promise<readonly Row[]>;
  /** The process ends and starts anew over the same store. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
export interface Row {
  readonly key: string;
  readonly receipt: string;
  readonly message: string;
}

/** A page, as disk and network know it: it may end at any moment. */
export interface Life {
  readonly alive: boolean;
}
