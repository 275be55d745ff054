import { makeReceipt } from './receipt.ts';

const uuid7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/;

/**
 * The number that a visitor takes along from a screen without network, `N-7K3F-9Q2M`: worked out of the chance in the
 * key of the enquiry, so that the desk finds it by the number without having been asked for one. Undefined for a key
 * of another kind.
 */
export function noteOf(key: string): string | undefined {
  if (!uuid7.test(key)) return undefined;
  const digits = key.replaceAll('-', '').slice(-14);
  const bytes = Uint8Array.from({ length: 7 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
  return makeReceipt(bytes).replace(/^QN/, 'N');
}
