import { seal, writeExport } from '@sites/enquiry';
import { readKiosk } from '../../kiosk-flag.ts';
import { type NoQueue, NotKept, tryStorage } from './database.ts';
import { device } from './device.ts';
import { doubting, surroundings } from './page.ts';
import { post } from './post.ts';
import { type EnquiryQueue, startQueue } from './queue.ts';
import type { SealOn } from './waiting.ts';

export { NotKept, type NoQueue } from './database.ts';
export { draft, forgetTyped } from './device.ts';
export type { EnquiryQueue } from './queue.ts';
export { type FormMarks, isWritten, type Receipted, type Unsent, type Waiting } from './waiting.ts';

/** On a kiosk only the desk may read what a visitor has written. */
const sealOn: SealOn = (id, sent) => {
  const kiosk = readKiosk();
  if (!kiosk) return undefined;
  if (!kiosk.sealKey) return Promise.reject(new NotKept(new Error('this kiosk has no key')));
  return seal(sent, id, kiosk.sealKey);
};

let open: Promise<EnquiryQueue | NoQueue> | undefined;

async function start(): Promise<EnquiryQueue | NoQueue> {
  const fault = await tryStorage();
  return fault ?? startQueue(device, doubting(post), surroundings(), writeExport, sealOn);
}

/** The queue of this device, started once; or why it can keep nothing, found out by trying before anybody types. */
export async function openQueue(): Promise<EnquiryQueue | NoQueue> {
  open ??= start().catch((): NoQueue => 'no-storage');
  const queue = await open;
  // Storage may be allowed, or freed, while the page stands.
  if (typeof queue === 'string') open = undefined;
  return queue;
}
