import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What opens the state of an enquiry: whoever was given it may ask. Nothing of it is kept. */
export const secretOf = (key: string, receipt: string): string =>
  createHmac('sha256', key).update(receipt).digest('base64url');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether a secret opens a receipt; how long that takes tells nothing of how near it came. */
export const opens = (key: string, receipt: string, secret: string): boolean =>
  timingSafeEqual(digest(secretOf(key, receipt)), digest(secret));
