import { type Enquiry, type ExportedEnquiry, type Sealed, writeExport } from '@sites/enquiry';
import type { Outcome } from './answer.ts';
import { uuid7 } from './id.ts';
import { forget, mend, networkBack, retry, type Step } from './machine.ts';
import { createSender, type Device, type Surroundings } from './sender.ts';
import {
  closed,
  type FormMarks,
  isWritten,
  newEntry,
  type SealOn,
  sentOf,
  type Unsent,
  type Waiting,
} from './waiting.ts';

/** The enquiries of this device: none is lost before the server has it, and none is stored twice. */
export interface EnquiryQueue {
  /** Resolves with the key once the enquiry is on the disk; what was typed as a draft goes in the same moment. */
  add(enquiry: Enquiry, form: FormMarks): Promise<string>;
  entries(): readonly Waiting[];
  subscribe(listener: () => void): () => void;
  retry(id: string): void;
  remove(id: string): Promise<void>;
  /** Puts a corrected enquiry in the place of one that was refused or needs consent again; resolves with its key. */
  mend(id: string, enquiry: Enquiry, form: FormMarks): Promise<string>;
  /** What is not sent yet, as a file under a passphrase. It stays on the device until the server has it. */
  exportFile(passphrase: string): Promise<Blob>;
  /** A visitor of a kiosk has gone: what is not sent is sealed, what is sent is forgotten. */
  forget(): Promise<void>;
}

const exported = ({ id, createdAt, ...entry }: Unsent): ExportedEnquiry =>
  entry.sealed
    ? { id, createdAt, sealed: entry.sealed }
    : { id, createdAt, enquiry: entry.enquiry, form: entry.form };

/** Starts the queue over a device and a network. */
export async function startQueue(
  device: Device,
  post: (entry: Unsent) => Promise<Outcome>,
  around: Surroundings,
  lock: typeof writeExport = writeExport,
  sealOn: SealOn = () => undefined,
): Promise<EnquiryQueue> {
  let entries = await device.all();
  const listeners = new Set<() => void>();
  const show = (next: readonly Waiting[]): readonly Waiting[] => {
    entries = next;
    for (const listener of listeners) listener();
    return next;
  };
  const look = async (): Promise<readonly Waiting[]> => show(await device.all());
  const change = async (step: Step, clearDraft = false): Promise<readonly Waiting[]> => {
    const next = show(await device.change(step, clearDraft));
    around.tell();
    return next;
  };
  const run = createSender(change, look, post, around);
  const wake = async (why: 'online' | 'visible'): Promise<void> => {
    await (why === 'online' ? change(networkBack) : look());
    await run();
  };
  // Where the device fails, the sender's own timer tries again.
  const quietly = (work: Promise<unknown>): void => void work.catch(() => void run());

  around.onTold(() => quietly(look().then(run)));
  around.onWake((why) => quietly(wake(why)));
  quietly(wake('online'));

  const keep = async (entry: Unsent, step: Step): Promise<string> => {
    await change(step, true);
    void run();
    return entry.id;
  };
  const made = (enquiry: Enquiry, form: FormMarks): Promise<Unsent> => {
    const id = uuid7(around.now(), around.randomBytes());
    return closed(newEntry(id, around.now(), enquiry, form), sealOn);
  };

  return {
    async add(enquiry, form) {
      const entry = await made(enquiry, form);
      return keep(entry, () => ({ put: [entry] }));
    },
    async mend(id, enquiry, form) {
      const entry = await made(enquiry, form);
      return keep(entry, mend(id, entry));
    },
    entries: () => entries,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: (id) => quietly(change(retry(id)).then(run)),
    async remove(id) {
      await change(() => ({ remove: [id] }));
    },
    async exportFile(passphrase) {
      const unsent = (await device.all()).flatMap((entry) =>
        entry.state === 'sent' ? [] : exported(entry),
      );
      const exportedAt = new Date(around.now()).toISOString();
      return new Blob([await lock({ exportedAt, enquiries: unsent }, passphrase)], {
        type: 'application/json',
      });
    },
    async forget() {
      const sealed = new Map<string, Sealed>();
      for (const entry of await device.all()) {
        const one = isWritten(entry) && (await sealOn(entry.id, sentOf(entry)));
        if (one) sealed.set(entry.id, one);
      }
      await change(forget(sealed), true);
    },
  };
}
