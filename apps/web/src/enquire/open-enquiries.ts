import { unsentKey } from '../page/unsent.ts';
import { type EnquiryQueue, type NoQueue, openQueue } from './queue/index.ts';
import { askForSync } from './queue/sync.ts';

let remembered: EnquiryQueue | undefined;

/** Remembers where any page sees it at once that something waits here: see `sendWaiting`. */
function remember(queue: EnquiryQueue): void {
  if (remembered === queue) return;
  remembered = queue;
  const write = () => {
    const isWaiting = queue.entries().some(({ state }) => state !== 'sent');
    try {
      if (isWaiting) window.localStorage.setItem(unsentKey, 'yes');
      else window.localStorage.removeItem(unsentKey);
    } catch {
      // The queue sends all the same, from its own pages.
    }
    // Where the browser has none, or refuses, pages send as they do.
    if (isWaiting) void askForSync().catch(() => undefined);
  };
  queue.subscribe(write);
  write();
}

/** The queue of this device, or why there is none. */
export async function openEnquiries(): Promise<EnquiryQueue | NoQueue> {
  const queue = await openQueue();
  if (typeof queue !== 'string') remember(queue);
  return queue;
}
