import { expect, it } from 'vitest';
import { makeReceipt } from '@sites/enquiry';
import { fragmentOf, readFragment } from './fragment.ts';

const receipt = makeReceipt(new Uint8Array([1, 2, 3, 4, 5, 6, 7]));
const secret = 'abcdefghijklmnopqrstuvwxyz-_0123456789ABCDE';

it('opens what it wrote', () =>
  expect(readFragment(fragmentOf({ receipt, secret }))).toEqual({ receipt, secret }));
it('opens a number that was typed by hand', () =>
  expect(readFragment(`#${receipt.toLowerCase()}~${secret}`)).toEqual({ receipt, secret }));
it.each([
  '',
  '#',
  '#9/20.9/107',
  '#QN-0000-0001~x',
  `#${receipt}`,
  `#${receipt}~`,
  `#${receipt}~a b`,
])('%s opens nothing', (hash) => expect(readFragment(hash)).toBeUndefined());
it('takes no more than two parts', () =>
  expect(readFragment(`#${receipt}~${secret}~x`)).toBeUndefined());
