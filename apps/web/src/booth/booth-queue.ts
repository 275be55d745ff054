import {
  base64,
  type Enquiry,
  type ExportedEnquiry,
  type Temperature,
  writeExport,
} from '@sites/enquiry';
import { doubting, surroundings } from '../enquire/queue/page.ts';
import { type EnquiryQueue, isWritten, startQueue } from '../enquire/queue/off-page.ts';
import { onConnection } from '../page/connection.ts';
import { readValue, writeValue } from './database.ts';
import { lockedDevice } from './locked-device.ts';
import { contactSender, sendCard } from './sending.ts';

/** What staff add to an enquiry. */
interface BoothMarks {
  readonly temperature: Temperature;
  readonly note: string;
}

/** How the pictures stand, and whether somebody has to sign in. */
interface BoothState {
  readonly isSignedOut: boolean;
  /** The ids of contacts whose picture is here. */
  readonly cards: ReadonlySet<string>;
  readonly refusedCards: ReadonlySet<string>;
}

export interface BoothQueue {
  /** What was typed and not kept yet. */
  readonly draft: { read(): Promise<unknown>; write(value: unknown): Promise<void> };
  readonly queue: EnquiryQueue;
  /** Keeps a contact: on the disk, with its picture, when its id is there. `mended`: the one whose place it takes. */
  keep(
    enquiry: Enquiry,
    marks: BoothMarks,
    card: Uint8Array<ArrayBuffer> | undefined,
    mended?: string,
  ): Promise<string>;
  card(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  state(): BoothState;
  subscribe(listener: () => void): () => void;
  /** Somebody has signed in: what waits for that goes at once. */
  signedIn(): void;
}

const pauseMs = 30_000;

/** The contacts of this device, under the key of its booth. */
export async function startBooth(key: CryptoKey): Promise<BoothQueue> {
  const device = lockedDevice(key);
  let state: BoothState = { isSignedOut: false, cards: new Set(), refusedCards: new Set() };
  const listeners = new Set<() => void>();
  const set = (change: Partial<BoothState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const look = async (): Promise<void> => set({ cards: new Set(await device.cards()) });
  const queue = await startQueue(
    device,
    doubting(contactSender(() => set({ isSignedOut: true }))),
    surroundings(),
  );

  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function sendCards(): Promise<void> {
    if (isSending) return;
    isSending = true;
    clearTimeout(timer);
    try {
      await look();
      for (const entry of queue.entries()) {
        if (entry.state !== 'sent' || !state.cards.has(entry.id)) continue;
        if (state.refusedCards.has(entry.id)) continue;
        const card = await device.card(entry.id);
        const outcome = card && (await sendCard(entry.acknowledgement.receipt, card));
        if (outcome === 'sent') await device.dropCard(entry.id);
        if (outcome === 'refused')
          set({ refusedCards: new Set([...state.refusedCards, entry.id]) });
        if (outcome === 'signed-out') set({ isSignedOut: true });
        if (outcome === 'later') timer = setTimeout(() => void sendCards(), pauseMs);
        if (outcome === 'later' || outcome === 'signed-out') break;
      }
      await look();
    } catch {
      // The device itself fails: the pictures stay, and are tried again.
      timer = setTimeout(() => void sendCards(), pauseMs);
    } finally {
      isSending = false;
    }
  }
  let sent = 0;
  queue.subscribe(() => {
    const count = queue.entries().filter((entry) => entry.state === 'sent').length;
    if (count !== sent) void sendCards();
    sent = count;
    for (const listener of listeners) listener();
  });
  onConnection((isConnected) => isConnected && void sendCards());
  const sendAll = (): void => {
    for (const entry of queue.entries()) if (entry.state === 'waiting') queue.retry(entry.id);
    void sendCards();
  };
  // Whoever opens the booth may have signed in meanwhile, at the desk.
  sendAll();

  return {
    draft: {
      read: () => readValue(key, 'draft').catch(() => undefined),
      write: (value) => writeValue(key, 'draft', value),
    },
    queue: { ...queue, exportFile: async (passphrase) => exportFile(passphrase) },
    async keep(enquiry, marks, card, mended) {
      device.bring(card);
      const form = { seconds: 0, website: '', booth: marks };
      const id = await (mended === undefined
        ? queue.add(enquiry, form)
        : queue.mend(mended, enquiry, form));
      await look();
      return id;
    },
    card: (id) => device.card(id),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    signedIn() {
      set({ isSignedOut: false });
      sendAll();
    },
  };

  /** Contacts that wait, each with its picture, and pictures that wait for themselves. */
  async function exportFile(passphrase: string): Promise<Blob> {
    const enquiries: ExportedEnquiry[] = [];
    for (const entry of await device.all()) {
      const bytes = await device.card(entry.id);
      const card = bytes && base64(bytes);
      const { id, createdAt } = entry;
      if (isWritten(entry))
        enquiries.push({
          id,
          createdAt,
          enquiry: entry.enquiry,
          form: { booth: { ...entry.form.booth, ...(card !== undefined && { card }) } },
        });
      else if (entry.state === 'sent' && card !== undefined)
        enquiries.push({
          id,
          createdAt,
          enquiry: null,
          form: { booth: { receipt: entry.acknowledgement.receipt, card } },
        });
    }
    const exportedAt = new Date().toISOString();
    const text = await writeExport({ exportedAt, enquiries }, passphrase);
    return new Blob([text], { type: 'application/json' });
  }
}
