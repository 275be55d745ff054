import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeReceipt, readReceipt } from './receipt.ts';

const anyReceipt = fc.uint8Array({ minLength: 7, maxLength: 7 }).map(makeReceipt);
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

it('is short, and reads as it was written', () =>
  fc.assert(
    fc.property(anyReceipt, (receipt) => {
      expect(receipt).toMatch(/^QN-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      expect(readReceipt(receipt)).toBe(receipt);
    }),
  ));
it('reads what hands and telephones make of it', () =>
  fc.assert(
    fc.property(anyReceipt, (receipt) => {
      const plain = receipt.slice(3).replace('-', '');
      for (const typed of [
        receipt.toLowerCase(),
        plain,
        ` qn ${plain} `,
        receipt.replaceAll('-', '–'),
        receipt.replaceAll('0', 'o').replaceAll('1', 'l'),
      ])
        expect(readReceipt(typed), typed).toBe(receipt);
    }),
  ));
it('finds every wrong digit', () =>
  fc.assert(
    fc.property(anyReceipt, fc.nat(7), fc.nat(31), (receipt, place, other) => {
      const signs = [...receipt.slice(3).replace('-', '')];
      fc.pre(signs[place] !== digits[other]);
      signs[place] = digits.charAt(other);
      expect(readReceipt(signs.join(''))).toBeUndefined();
    }),
  ));
it.each(['', 'QN', 'QN-0000', 'QN-0000-00000', 'QN-UUUU-UUUU', 'x'.repeat(9000), 'QN-0000-000é'])(
  '%s is none',
  (typed) => expect(readReceipt(typed)).toBeUndefined(),
);
it('needs enough chance', () => expect(() => makeReceipt(new Uint8Array(6))).toThrow(RangeError));
