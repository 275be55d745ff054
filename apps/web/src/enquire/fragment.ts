import { type Acknowledgement, readReceipt } from '@sites/enquiry';

/** What opens the state of an enquiry, as the fragment of an address: no server is ever sent it. */
export const fragmentOf = ({ receipt, secret }: Acknowledgement): string => `#${receipt}~${secret}`;

/** Reads a fragment, also one whose number was typed by hand. */
export function readFragment(hash: string): Acknowledgement | undefined {
  const [typed = '', secret = '', ...rest] = hash.replace(/^#/, '').split('~');
  const receipt = readReceipt(typed);
  const isSecret = /^[\w-]{16,200}$/.test(secret) && rest.length === 0;
  return receipt && isSecret ? { receipt, secret } : undefined;
}
