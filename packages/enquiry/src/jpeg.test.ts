import { jpegs, withSegment } from '@sites/fixtures';
import { describe, expect, it } from 'vitest';
import { cleanJpeg } from './jpeg.ts';

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');
const bytes = (...parts: readonly (string | Uint8Array)[]) =>
  new Uint8Array(
    Buffer.concat(parts.map((one) => (typeof one === 'string' ? Buffer.from(one, 'latin1') : one))),
  );
/** What a phone writes beside a picture: maker, and where it was taken. */
const exif = 'Exif\0\0II*\0 GPSLatitude 21.0064 Canon secret';
const html = '<!doctype html><script>alert(document.domain)</script>';
const { baseline, progressive } = jpegs;
const kinds = (jpeg: Uint8Array | undefined): string[] =>
  [...text(jpeg).matchAll(/\xff([\xc0-\xcf\xda-\xef\xfe])/g)].map(([, sign = '']) =>
    sign.charCodeAt(0).toString(16),
  );

describe.each(Object.entries(jpegs))('a JPEG that is %s', (_, jpeg) => {
  it('keeps its picture and nothing else', () => {
    const dirty = withSegment(
      withSegment(withSegment(jpeg, 0xe1, exif), 0xfe, html),
      0xed,
      'Photoshop 3.0 caption',
    );
    const clean = cleanJpeg(dirty);
    expect(text(clean)).not.toMatch(/Exif|GPS|Canon|html|script|Photoshop|JFIF/);
    expect(kinds(clean)).toEqual(kinds(jpeg).filter((kind) => kind !== 'e0'));
    // 18 bytes of JFIF are the only metadata that the encoder wrote.
    expect(clean?.length).toBe(jpeg.length - 18);
    expect(text(jpeg).endsWith(text(clean).slice(2))).toBe(true);
  });
  it('is the same once it is clean', () => {
    const clean = cleanJpeg(jpeg) ?? bytes('');
    expect(cleanJpeg(clean)).toEqual(clean);
  });
  it('is none when it is cut off, wherever that is', () => {
    for (let length = 0; length < jpeg.length; length += 1)
      expect(cleanJpeg(jpeg.slice(0, length)), String(length)).toBeUndefined();
  });
});

const at = (jpeg: Uint8Array, kind: number): number =>
  text(jpeg).indexOf(`\xff${String.fromCharCode(kind)}`);
const changed = (place: number, ...values: readonly number[]) => {
  const copy = Uint8Array.from(baseline);
  copy.set(values, place);
  return copy;
};

it.each<[string, Uint8Array<ArrayBuffer>]>([
  ['nothing', bytes('')],
  ['a page', bytes(html)],
  ['a PNG', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
  ['the first bytes of one before a page', bytes('\xff\xd8\xff\xe0', html)],
  ['start and end without a picture', bytes('\xff\xd8\xff\xd9')],
  ['one with a page behind its end', bytes(baseline, html)],
  ['one with a second one behind it', bytes(baseline, progressive)],
  ['one with a byte behind its end', bytes(baseline, '\0')],
  ['one with bytes between its segments', bytes(baseline.slice(0, 2), 'x', baseline.slice(2))],
  ['a segment longer than the file', changed(at(baseline, 0xdb) + 2, 0xff, 0xff)],
  ['a segment shorter than its own length', changed(at(baseline, 0xdb) + 2, 0, 1)],
  ['a table that is cut short', changed(at(baseline, 0xdb) + 2, 0, 0x42)],
  ['no height', changed(at(baseline, 0xc0) + 5, 0, 0)],
  ['a picture that fills a memory', changed(at(baseline, 0xc0) + 5, 0xff, 0xff, 0xff, 0xff)],
  ['four colours', changed(at(baseline, 0xc0) + 9, 4)],
  ['a kind of frame that no browser draws', changed(at(baseline, 0xc0) + 1, 0xc3)],
  [
    'two frames',
    withSegment(baseline, 0xc0, baseline.slice(at(baseline, 0xc0) + 4, at(baseline, 0xc0) + 19)),
  ],
  ['a segment that nobody knows', withSegment(baseline, 0x05, 'x')],
])('%s is no JPEG', (_, sent) => expect(cleanJpeg(sent)).toBeUndefined());

it('holds no picture that was only metadata', () =>
  expect(cleanJpeg(bytes('\xff\xd8\xff\xe1\0\x08Exif\0\0\xff\xd9'))).toBeUndefined());
