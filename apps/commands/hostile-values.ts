import fc from 'fast-check';

/** Halves of pairs cannot be encoded. */
export const whole = (text: string): string => text.replace(/\p{Cs}/gu, '');
/** What somebody types who means harm. */
export const nasty = fc.constantFrom(
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '%2e%2e%2f',
  '%00',
  '%ff%fe',
  '%E0%80%AF',
  '"><svg onload=x>',
  '{{7*7}}',
  '${7*7}',
  "' OR 1=1 --",
  '\u202Etxt',
  '𐀀'.repeat(5),
  'a'.repeat(5000),
  '10-',
  '-1',
  'any~60km',
  'dong-mai',
  '1e999',
  'NaN',
  '107,21~3km',
  '&#x3c;',
  ']]>',
  '\\u0000',
);
export const value = fc.oneof(
  nasty,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
/** Mostly what can be read, so that the rest of a request matters too. */
export const mostly = (good: readonly string[], bad: readonly string[]) =>
  fc.oneof(
    { weight: 14, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constantFrom(...bad) },
  );
