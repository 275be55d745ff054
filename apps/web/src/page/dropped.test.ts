import { expect, it } from 'vitest';
import { dropped } from './dropped.ts';

it.each([
  ['ten', 'mw=ten'],
  ['9'.repeat(40), `mw=${'9'.repeat(40)}`],
  ['9'.repeat(41), `mw=${'9'.repeat(40)}…`],
  ['a\0b\r\nc\u0008', 'mw=a b  c '],
])('a dropped value is named as a page can hold it: %j', (text, named) =>
  expect(dropped('mw', text)).toBe(named),
);
