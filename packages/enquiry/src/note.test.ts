import { expect, it } from 'vitest';
import { noteOf } from './note.ts';
import { makeReceipt, readNote, readReceipt } from './receipt.ts';

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

it('reads what hands and telephones make of it', () => {
  const note = makeReceipt(Uint8Array.of(0, 1, 9, 31, 20, 0, 1)).replace('Q', '');
  expect(note).toMatch(/^N-019Z-M01/);
  const plain = note.replaceAll('-', '');
  for (const typed of [
    note,
    note.toLowerCase(),
    plain,
    plain.slice(1),
    ` n ${plain.slice(1)} `,
    note.replaceAll('0', 'o').replaceAll('1', 'l'),
    note.replaceAll('0', 'O').replaceAll('1', 'I'),
  ])
    expect(readNote(typed), typed).toBe(note);
  expect(readReceipt(note)).toBeUndefined();
  expect(readNote(`Q${note}`)).toBeUndefined();
  expect(readNote(note.replace('Z', 'Y'))).toBeUndefined();
});
