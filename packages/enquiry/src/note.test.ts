import { expect, it } from 'vitest';
import { noteOf } from './note.ts';

it('is the same whoever works it out, and as short as a receipt', () => {
  const key = '019acf00-0000-7abc-8123-456789abcdef';
  expect(noteOf(key)).toBe(noteOf(key));
  expect(noteOf(key)).toMatch(/^N-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
});
it('differs where keys of one moment do', () => {
  const notes = Array.from({ length: 256 }, (_, at) =>
    noteOf(`019acf00-0000-7abc-8123-4567${at.toString(16).padStart(8, '0')}`),
  );
  // Five bits of each byte count.
  expect(new Set(notes).size).toBe(32);
});
it.each(['', 'fair-1', '019acf00-0000-4abc-8123-456789abcdef', 'x'.repeat(36)])(
  'there is none for the key %j',
  (key) => expect(noteOf(key)).toBeUndefined(),
);
