import type { Sealed } from '@sites/enquiry';
import { isWritten, type Waiting } from '@sites/web/queue';

/**
 * A seal of schedules: whoever holds it can read it, and it is made at once, so that a schedule stays the same each
 * time. A host puts the real one in its place where the real server stands behind it.
 */
export const toySeal = (id: string, sent: object): Sealed => ({
  keyId: 'toy',
  sealed: JSON.stringify({ id, sent }),
});

/** What was sealed; undefined under another key. */
export function openToySeal({ sealed }: Sealed, id: string): object | undefined {
  const read = JSON.parse(sealed) as { readonly id: string; readonly sent: object };
  return read.id === id ? read.sent : undefined;
}

/** The message of what is posted. */
export const messageIn = (sent: object): string => ('message' in sent ? String(sent.message) : '');

/** Which question an entry is about; nothing once it is sent. */
export function messageOf(entry: Waiting): string {
  if (entry.state === 'sent') return '';
  if (isWritten(entry)) return entry.enquiry.message ?? '';
  return messageIn(openToySeal(entry.sealed, entry.id) ?? {});
}
