/** Crockford's digits: no letter is taken for a digit or for another letter. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const written = /^[0-9A-HJKMNP-TV-Z]{8}$/;

/** The check digit over the others: finds every wrong digit, and most neighbours that changed places. */
function checkDigit(text: string): string {
  let sum = 0;
  for (const [at, digit] of [...text].entries()) sum += (2 * at + 1) * digits.indexOf(digit);
  return digits.charAt(sum % digits.length);
}

/** A receipt number out of at least seven random bytes: `QN-7K3F-9Q2M`, the last digit checks the others. */
export function makeReceipt(random: Uint8Array): string {
  if (random.length < 7) throw new RangeError('a receipt needs seven random bytes');
  const body = [...random.subarray(0, 7)].map((byte) => digits.charAt(byte % 32)).join('');
  const all = body + checkDigit(body);
  return `QN-${all.slice(0, 4)}-${all.slice(4)}`;
}

/**
 * A number as somebody typed it, in its one form: small letters, blanks and O for 0 are mended. Undefined where it is
 * none. Its letters in front may be left out.
 */
function readNumber(letters: 'QN' | 'N', typed: string): string | undefined {
  const signs = typed.toUpperCase().replace(/[\s_–—-]/g, '');
  const plain = (
    signs.length === letters.length + 8 && signs.startsWith(letters)
      ? signs.slice(letters.length)
      : signs
  )
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (!written.test(plain) || checkDigit(plain.slice(0, 7)) !== plain.charAt(7)) return undefined;
  return `${letters}-${plain.slice(0, 4)}-${plain.slice(4)}`;
}

/** A receipt number as somebody typed it, in its one form; undefined where it is none. */
export const readReceipt = (typed: string): string | undefined => readNumber('QN', typed);
/** The same of a number that a visitor took along from a kiosk. */
export const readNote = (typed: string): string | undefined => readNumber('N', typed);
