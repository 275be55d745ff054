import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzipSync, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

const brotli = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

export type Encoding = 'br' | 'gzip' | 'identity';

/** A finished answer in every encoding, with a strong ETag for each. Bytes are shared: never change them. */
export interface Body {
  readonly type: string;
  readonly tag: string;
  /** Where it is not 200. */
  readonly status?: 404;
  readonly identity: Uint8Array<ArrayBuffer>;
  /** Length of `identity`, where that is not made before somebody asks for it. */
  readonly size?: number;
  readonly gzip?: Uint8Array<ArrayBuffer>;
  /** Filled in once compressed at full strength; until then gzip is sent. */
  br?: Uint8Array<ArrayBuffer>;
  isAskedAgain?: boolean;
}

const encoder = new TextEncoder();
const owned = (bytes: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

export const tagOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 16);

/** Bodies shorter than this are sent as they are: a header costs more than compression saves. */
const worthCompressing = 600;

/** A text that is made once, when the server starts. Brotli comes once somebody asks for it. */
export function textBody(text: string, type: string): Body {
  const identity = encoder.encode(text);
  return {
    type,
    identity,
    tag: tagOf(identity),
    ...(identity.length >= worthCompressing && { gzip: owned(gzipSync(identity, { level: 6 })) }),
  };
}

/** A text that somebody asked for: compressed in another thread, and cheaply, as most are never asked for again. */
export async function freshBody(text: string, type: string, status?: 404): Promise<Body> {
  const identity = encoder.encode(text);
  return {
    type,
    identity,
    tag: tagOf(identity),
    ...(status && { status }),
    ...(identity.length >= worthCompressing && {
      gzip: owned(await gzipAsync(identity, { level: 4 })),
    }),
  };
}

/** A body that is compressed already. */
export const bytesBody = (identity: Uint8Array<ArrayBuffer>, type: string): Body => ({
  type,
  identity,
  tag: tagOf(identity),
});

/** The memory that a body takes, with the brotli that may come. */
export const bytesOf = (body: Body): number =>
  (body.size ?? body.identity.length) +
  (body.gzip?.length ?? 0) +
  (body.br ?? body.gzip ?? []).length;

/** The last of those that are compressed; it never fails, so that the next one has its turn. */
let strengthening: Promise<void> = Promise.resolve();
let waiting = 0;

/** Compresses a body with brotli 11. That takes a thread for up to a second, so bodies go one after another. */
export function strengthen(body: Body): Promise<void> {
  waiting += 1;
  const done = strengthening.then(async () => {
    body.br = owned(
      await brotli(body.identity, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.identity.length,
        },
      }),
    );
  });
  strengthening = done
    .catch(() => {})
    .then(() => {
      waiting -= 1;
    });
  return done;
}

/**
 * Compresses a body at full strength once it is asked for again; while another is, the next one to ask may
 * try again.
 */
export function compressIfPopular(body: Body, accept: string | undefined): void {
  if (!body.gzip || body.br || !accept?.includes('br')) return;
  if (body.isAskedAgain && waiting === 0)
    // Where it fails, gzip is sent on.
    void strengthen(body).catch(() => {});
  body.isAskedAgain = true;
}

interface Qualities {
  readonly br: number;
  readonly gzip: number;
}

/** What a reader's `Accept-Encoding` says. `*` and refusals (`q=0`) count. */
function readAccepted(accept: string): Qualities {
  const quality = new Map<string, number>();
  for (const part of accept.split(',')) {
    const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
    const q = parameters
      .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
      .find(Boolean);
    if (name) quality.set(name, q === undefined ? 1 : Number(q));
  }
  const of = (name: string): number => quality.get(name) ?? quality.get('*') ?? 0;
  return { br: of('br'), gzip: of('gzip') };
}

/** Browsers send a handful of different ones. */
const accepted = new LRUCache<string, Qualities>({ max: 100 });

/** The best encoding that the reader accepts and the body has. */
export function chooseEncoding(accept: string | undefined, body: Body): Encoding {
  if (!body.gzip && !body.br) return 'identity';
  const text = accept ?? '';
  const known = accepted.get(text);
  const { br, gzip: gz } = known ?? readAccepted(text);
  if (!known) accepted.set(text, { br, gzip: gz });
  if (body.br && br > 0 && br >= gz) return 'br';
  return body.gzip && gz > 0 ? 'gzip' : 'identity';
}

const etagOf = (body: Body, encoding: Encoding): string =>
  `"${body.tag}${encoding === 'identity' ? '' : `-${encoding}`}"`;

/** Whether a reader's `If-None-Match` names this body in any encoding. */
export function isFresh(ifNoneMatch: string | undefined, body: Body): boolean {
  if (!ifNoneMatch) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return (
    tags.includes('*') ||
    (['br', 'gzip', 'identity'] as const).some((encoding) => tags.includes(etagOf(body, encoding)))
  );
}

/** What to send for a body: status, headers and bytes; the same in front of the framework and behind it. */
export function answerWith(
  body: Body,
  request: { accept: string | undefined; ifNoneMatch: string | undefined },
  cacheControl: string,
) {
  compressIfPopular(body, request.accept);
  const encoding = chooseEncoding(request.accept, body);
  const headers: Record<string, string> = {
    ETag: etagOf(body, encoding),
    Vary: 'Accept-Encoding',
    'Cache-Control': cacheControl,
  };
  // What is missing has not stayed the same.
  if (!body.status && isFresh(request.ifNoneMatch, body))
    return { status: 304 as const, headers, bytes: null };
  const bytes = (
    encoding === 'identity' ? body.identity : body[encoding]
  ) as Uint8Array<ArrayBuffer>;
  return {
    status: body.status ?? (200 as const),
    bytes,
    headers: {
      ...headers,
      'Content-Type': body.type,
      'Content-Length': String(bytes.length),
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    },
  };
}
