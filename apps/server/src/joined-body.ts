import { constants, crc32, deflateRawSync } from 'node:zlib';
import { type Body, tagOf } from './body.ts';

/** A text that many answers contain: its bytes, and the same as deflate blocks, which may stand in any stream. */
export interface Piece {
  readonly bytes: Buffer;
  readonly deflated: Buffer;
}

export function pieceOf(text: string): Piece {
  const bytes = Buffer.from(text);
  // A full flush ends at a whole byte, and what follows refers to nothing before it.
  return { bytes, deflated: deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH }) };
}

const longestStored = 0xffff;

/** Bytes as deflate blocks that are not compressed: short ones are not worth more. */
function storedBlocks(bytes: Buffer): Buffer[] {
  const blocks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += longestStored) {
    const content = bytes.subarray(at, at + longestStored);
    const head = Buffer.alloc(5);
    head.writeUInt16LE(content.length, 1);
    head.writeUInt16LE(0xffff - content.length, 3);
    blocks.push(head, content);
  }
  return blocks;
}

/** Deflate, no name, no time, unknown system: RFC 1952. */
const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/** A last block without content. */
const lastBlock = Buffer.from([3, 0]);

const partOf = (text: string | Piece): { bytes: Buffer; blocks: readonly Buffer[] } => {
  if (typeof text !== 'string') return { bytes: text.bytes, blocks: [text.deflated] };
  const bytes = Buffer.from(text);
  return { bytes, blocks: storedBlocks(bytes) };
};

/** A body whose plain form is only made for who asks for it. */
class JoinedBody implements Body {
  readonly type: string;
  readonly tag: string;
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly size: number;
  br?: Uint8Array<ArrayBuffer>;
  isAskedAgain?: boolean;
  readonly #parts: readonly Buffer[];
  #identity: Uint8Array<ArrayBuffer> | undefined;

  constructor(texts: readonly (string | Piece)[], type: string) {
    const parts = texts.map(partOf);
    const tail = Buffer.alloc(8);
    let sum = 0;
    this.size = 0;
    for (const { bytes } of parts) {
      // The sum of nothing would be 0, whatever came before.
      if (bytes.length > 0) sum = crc32(bytes, sum);
      this.size += bytes.length;
    }
    tail.writeUInt32LE(sum, 0);
    tail.writeUInt32LE(this.size, 4);
    this.type = type;
    this.gzip = Buffer.concat([
      gzipHead,
      ...parts.flatMap(({ blocks }) => blocks),
      lastBlock,
      tail,
    ]);
    this.tag = tagOf(this.gzip);
    this.#parts = parts.map(({ bytes }) => bytes);
  }

  get identity(): Uint8Array<ArrayBuffer> {
    this.#identity ??= Buffer.concat(this.#parts);
    return this.#identity;
  }
}

/**
 * A body of texts one after another. Those that were prepared are not compressed again, so that an answer to filters
 * costs what is new in it.
 */
export const joinedBody = (texts: readonly (string | Piece)[], type: string): Body =>
  new JoinedBody(texts, type);
