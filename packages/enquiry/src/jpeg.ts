/** The most bytes that the photograph of a business card has. */
export const mostCardBytes = 400_000;
/** The longest side of one, in pixels: no small file opens to a picture that fills a memory. */
const longestSide = 4096;

type Bytes = Uint8Array<ArrayBuffer>;

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, tables: 0xdb, huffman: 0xc4, restart: 0xdd };
/** Baseline, extended and progressive: what browsers draw. */
const frames = [0xc0, 0xc1, 0xc2];
/** APP0 to APP15 and comments: camera, place and time, thumbnails, and whatever else somebody put there. */
const isMetadata = (kind: number): boolean => (kind >= 0xe0 && kind <= 0xef) || kind === 0xfe;

const isQuantisation = (body: Bytes): boolean => {
  let at = 0;
  while (at < body.length) {
    const [precision, id] = [(body[at] ?? 0) >> 4, (body[at] ?? 0) & 15];
    if (precision > 1 || id > 3) return false;
    at += precision === 1 ? 129 : 65;
  }
  return at > 0 && at === body.length;
};
const isHuffman = (body: Bytes): boolean => {
  let at = 0;
  while (at + 17 <= body.length) {
    const [kind, id] = [(body[at] ?? 0) >> 4, (body[at] ?? 0) & 15];
    const symbols = body.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0);
    if (kind > 1 || id > 3 || symbols === 0 || symbols > 256) return false;
    at += 17 + symbols;
  }
  return at > 0 && at === body.length;
};
const isFrame = (body: Bytes): boolean => {
  const [precision, h1 = 0, h0 = 0, w1 = 0, w0 = 0, parts = 0] = body;
  const [height, width] = [h1 * 256 + h0, w1 * 256 + w0];
  const isSized = [height, width].every((side) => side > 0 && side <= longestSide);
  return precision === 8 && isSized && [1, 3].includes(parts) && body.length === 6 + 3 * parts;
};
const isScan = (body: Bytes): boolean => {
  const parts = body[0] ?? 0;
  return parts >= 1 && parts <= 3 && body.length === 4 + 2 * parts;
};

/** Where the picture's own data, which begin at a place, end: at the next marker that is none of theirs. */
function endOfData(bytes: Bytes, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    // A stuffed 255, and the marks from which a decoder may start anew.
    if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 1;
    else return at;
  }
  return bytes.length;
}

/**
 * A JPEG without anything but its picture: every segment is looked at from the first byte to the last, and those that
 * hold metadata are left out. Undefined for what is no whole JPEG, or has something behind its end.
 */
export function cleanJpeg(bytes: Bytes): Bytes | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== marker.start) return undefined;
  const kept: Bytes[] = [bytes.subarray(0, 2)];
  let hasFrame = false;
  let hasScan = false;
  let at = 2;
  for (;;) {
    const [sign, kind = 0] = [bytes[at], bytes[at + 1]];
    if (sign !== 0xff) return undefined;
    if (kind === marker.end) {
      if (!hasScan || at + 2 !== bytes.length) return undefined;
      kept.push(bytes.subarray(at));
      return joined(kept);
    }
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    const body = bytes.subarray(at + 4, end);
    const isFirstFrame: boolean = frames.includes(kind) && !hasFrame && isFrame(body);
    const isKnown =
      isMetadata(kind) ||
      isFirstFrame ||
      (kind === marker.tables && isQuantisation(body)) ||
      (kind === marker.huffman && isHuffman(body)) ||
      (kind === marker.restart && body.length === 2) ||
      (kind === marker.scan && hasFrame && isScan(body));
    if (!isKnown) return undefined;
    hasFrame ||= isFirstFrame;
    const next = kind === marker.scan ? endOfData(bytes, end) : end;
    // A scan without data is none.
    if (kind === marker.scan && next === end) return undefined;
    hasScan ||= kind === marker.scan;
    if (!isMetadata(kind)) kept.push(bytes.subarray(at, next));
    at = next;
  }
}

function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
