import { randomInt } from 'node:crypto';

/** What stays itself in any hand: of 0 O Q, 1 I L, 2 Z, 5 S, 6 G, 8 B and U V one sign each or none. */
const signs = '23456789ACDEFHJKMNPRTVWXY';
const amount = 10;
const written = new RegExp(`^[${signs}]{12}$`);
/** Signs that no code has, by those that they are written for. */
const meant: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', U: 'V', Z: '2' };

const grouped = (code: string): string => code.replace(/.{4}(?=.)/g, '$&-');

/** Codes for paper, as in `7K3F-9R2M-X4TA`: 55 bits each. */
export const makeBackupCodes = (): string[] =>
  Array.from({ length: amount }, () =>
    grouped(Array.from({ length: 12 }, () => signs.charAt(randomInt(signs.length))).join('')),
  );

/**
 * A code as somebody typed it, in its one form: small and full-width letters, blanks and dashes are mended. What is
 * none of ours stays as it is: codes of older papers knew small letters.
 */
export function readBackupCode(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_]/gu, '')
    .replace(/[BGSUZ]/g, (sign) => meant[sign] ?? sign);
  return written.test(plain) ? grouped(plain) : typed.trim();
}
