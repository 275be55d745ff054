import { type NoQueue, tryStorage } from './database.ts';
import { device } from './device.ts';
import { surroundings } from './page.ts';
import { post } from './post.ts';
import { type EnquiryQueue, startQueue } from './queue.ts';

export { NotKept, type NoQueue } from './database.ts';
export { draft } from './device.ts';
export type { EnquiryQueue } from './queue.ts';
export type { FormMarks, Unsent, Waiting } from './waiting.ts';

let open: Promise<EnquiryQueue | NoQueue> | undefined;

async function start(): Promise<EnquiryQueue | NoQueue> {
  const fault = await tryStorage();
  return fault ?? startQueue(device, post, surroundings());
}

/** The queue of this device, started once; or why it can keep nothing, found out by trying before anybody types. */
export async function openQueue(): Promise<EnquiryQueue | NoQueue> {
  open ??= start().catch((): NoQueue => 'no-storage');
  const queue = await open;
  // Storage may be allowed, or freed, while the page stands.
  if (typeof queue === 'string') open = undefined;
  return queue;
}
