import { useSyncExternalStore } from 'react';
import type { EnquiryQueue, Waiting } from './queue/index.ts';

/** The enquiries of this device, as they change. */
export const useEntries = (queue: EnquiryQueue): readonly Waiting[] =>
  useSyncExternalStore(queue.subscribe, queue.entries, queue.entries);

/** The place of an enquiry among those that wait, from 1. */
export function placeIn(entries: readonly Waiting[], id: string): { at: number; of: number } {
  const waiting = entries
    .filter(({ state }) => state === 'waiting' || state === 'sending')
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return { at: waiting.findIndex((entry) => entry.id === id) + 1, of: waiting.length };
}
