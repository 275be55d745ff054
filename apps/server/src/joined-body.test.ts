import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { strengthen } from './body.ts';
import { joinedBody, pieceOf } from './joined-body.ts';

const texts = fc.array(
  fc.record({
    text: fc.string({ unit: 'grapheme', maxLength: 400 }),
    isPrepared: fc.boolean(),
  }),
);

it('any pieces, prepared or not, are the same text as gzip and as they are', () =>
  fc.assert(
    fc.property(texts, (parts) => {
      const whole = parts.map(({ text }) => text).join('');
      const body = joinedBody(
        parts.map(({ text, isPrepared }) => (isPrepared ? pieceOf(text) : text)),
        'text/plain',
      );
      expect(gunzipSync(body.gzip ?? new Uint8Array()).toString()).toBe(whole);
      expect(Buffer.from(body.identity).toString()).toBe(whole);
    }),
  ));

it.each([0, 1, 65_535, 65_536, 200_001])('also one of %i bytes', (length) => {
  const text = 'x'.repeat(length);
  for (const part of [text, pieceOf(text)]) {
    const { gzip } = joinedBody([part, part], 'text/plain');
    expect(gunzipSync(gzip ?? new Uint8Array()).toString()).toBe(text + text);
  }
});

it('other texts have another tag, the same ones the same', () => {
  const tag = (...parts: string[]) => joinedBody(parts, 'text/plain').tag;
  expect(tag('a', 'b')).toBe(tag('a', 'b'));
  expect(tag('a', 'b')).not.toBe(tag('a', 'c'));
});

it('is compressed at full strength like any other', async () => {
  const body = joinedBody([pieceOf('Quảng Ninh '.repeat(100)), 'ha'], 'text/plain');
  await strengthen(body);
  expect(brotliDecompressSync(body.br ?? new Uint8Array()).toString()).toBe(
    `${'Quảng Ninh '.repeat(100)}ha`,
  );
});
