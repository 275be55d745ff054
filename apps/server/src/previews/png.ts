import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const deflateAsync = promisify(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/**
 * Pixels of four bytes as a PNG, compressed in another thread: the encoder of the drawing library would block
 * this one.
 */
export async function encodePng(width: number, height: number, pixels: Buffer): Promise<Buffer> {
  const bytesInRow = width * 4;
  // Each row starts with the number of its filter; flat areas compress best without one.
  const rows = Buffer.alloc((bytesInRow + 1) * height);
  for (let row = 0; row < height; row += 1)
    pixels.copy(rows, row * (bytesInRow + 1) + 1, row * bytesInRow, (row + 1) * bytesInRow);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, red, green, blue and alpha.
  header.set([8, 6], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', await deflateAsync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
