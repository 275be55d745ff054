import { expect, it } from 'vitest';
import { makeBackupCodes, readBackupCode } from './backup-codes.ts';

it('makes ten codes without signs that look like another', () => {
  const codes = makeBackupCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(code).not.toMatch(/[01BGILOQSUZ]/);
    expect(readBackupCode(code)).toBe(code);
  }
});

it.each([
  ['small letters', '7k3f-9r2m-x4ta'],
  ['blanks for dashes, and around', ' 7K3F 9R2M X4TA '],
  ['nothing between', '7K3F9R2MX4TA'],
  ['long dashes', '7K3F–9R2M—X4TA'],
  ['full-width signs', '７Ｋ３Ｆ－９Ｒ２Ｍ－Ｘ４ＴＡ'],
  ['Z for 2', '7K3F-9RZM-X4TA'],
])('reads a code with %s', (_how, typed) => {
  expect(readBackupCode(typed)).toBe('7K3F-9R2M-X4TA');
});

it('leaves the codes of older papers as they are', () => {
  expect(readBackupCode(' aBc1O-xYz0l ')).toBe('aBc1O-xYz0l');
});
