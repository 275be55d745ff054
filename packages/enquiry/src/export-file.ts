import * as v from 'valibot';
import { base64, bytesOf } from './base64.ts';
import { type Sealed, SealedSchema } from './sealed.ts';

/**
 * Enquiries that wait on a device, as a file for the desk: the second way out where no network comes.
 *
 * Version 1 is UTF-8 JSON: `{format, version, kdf, iterations, cipher, salt, iv, data, digest}`.
 * - `kdf` `PBKDF2-SHA256` with `iterations` 600000 and the 16 bytes of `salt` makes a key of 256 bits out of the
 *   passphrase (NFKC, UTF-8);
 * - `cipher` `AES-256-GCM` with the 12 bytes of `iv` and a tag of 16 bytes at the end of `data`; authenticated beside
 *   it are the ASCII bytes of `<format> <version>`;
 * - `data` opens to JSON `{exportedAt, enquiries: [{id, createdAt, enquiry, form}]}`, where `id` is the idempotency
 *   key: however often a file is imported, before or after sending, each enquiry is stored once; of a kiosk it is
 *   `{id, createdAt, sealed: {keyId, sealed}}`, which the desk posts as it is;
 * - `digest` is the SHA-256 of salt, iv and data one after the other: it tells a damaged file from a wrong passphrase.
 * `salt`, `iv`, `data`, `digest` are base64. Another way to encrypt is another version.
 */
const format = 'quang-ninh-enquiries';
const version = 1;
const iterations = 600_000;

/**
 * The shortest passphrase that a file is locked with, in characters: whoever finds the file may try for years, and at
 * 600,000 rounds a try twelve that are no pattern hold.
 */
export const shortestPassphrase = 12;

/** How well a passphrase locks: `short` and `plain`, a pattern or digits alone, lock nothing. */
type PassphraseStrength = 'short' | 'plain' | 'good' | 'strong';
const leastSigns = 6;
export function strengthOf(passphrase: string): PassphraseStrength {
  const signs = [...passphrase.normalize('NFKC')];
  if (signs.length < shortestPassphrase) return 'short';
  if (new Set(signs).size < leastSigns || /^[\d\s./-]+$/.test(passphrase)) return 'plain';
  return signs.length < 20 ? 'good' : 'strong';
}

/** An enquiry as a device keeps it; `enquiry` is to be read by `readEnquiry`, as everything that comes from outside. */
export type ExportedEnquiry = {
  /** The idempotency key. */
  readonly id: string;
  readonly createdAt: string;
} & (
  | { readonly enquiry: unknown; readonly form?: unknown; readonly sealed?: undefined }
  | { readonly sealed: Sealed; readonly enquiry?: undefined; readonly form?: undefined }
);
export interface EnquiryExport {
  readonly exportedAt: string;
  readonly enquiries: readonly ExportedEnquiry[];
}

/** Why a file cannot be opened. */
type ExportFault = 'no-export' | 'newer-version' | 'damaged' | 'passphrase';
const reasons: Readonly<Record<ExportFault, string>> = {
  'no-export': 'This is no file of enquiries.',
  'newer-version': 'This file was written by a newer version; update the desk first.',
  damaged: 'The file is damaged: a part is missing or changed. Copy it anew from the device.',
  passphrase: 'The passphrase does not open this file.',
};

/** A file of enquiries that cannot be opened; `fault` says why. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly fault: ExportFault;
  constructor(fault: ExportFault) {
    super(reasons[fault]);
    this.fault = fault;
  }
}

type Bytes = Uint8Array<ArrayBuffer>;
const utf8 = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));

async function digestOf(...parts: readonly Bytes[]): Promise<string> {
  const all = new Uint8Array(await new Blob([...parts]).arrayBuffer());
  return base64(new Uint8Array(await crypto.subtle.digest('SHA-256', all)));
}

async function keyOf(passphrase: string, salt: Bytes, use: KeyUsage): Promise<CryptoKey> {
  const typed = utf8(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const from = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(from, material, { name: 'AES-GCM', length: 256 }, false, [use]);
}
const cipherOf = (iv: Bytes) => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8(`${format} ${version}`),
});

/** Locks enquiries into the text of a file. */
export async function writeExport(content: EnquiryExport, passphrase: string): Promise<string> {
  if (['short', 'plain'].includes(strengthOf(passphrase)))
    throw new RangeError(`a passphrase has at least ${shortestPassphrase} characters, no pattern`);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, 'encrypt');
  const plain = utf8(JSON.stringify(content));
  const data = new Uint8Array(await crypto.subtle.encrypt(cipherOf(iv), key, plain));
  const file = {
    format,
    version,
    kdf: 'PBKDF2-SHA256',
    iterations,
    cipher: 'AES-256-GCM',
    salt: base64(salt),
    iv: base64(iv),
    data: base64(data),
    digest: await digestOf(salt, iv, data),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

const MarkSchema = v.object({ format: v.literal(format), version: v.number() });
const bytes = (length?: number) =>
  v.pipe(
    v.string(),
    v.base64(),
    v.transform(bytesOf),
    v.check((one) => length === undefined || one.length === length),
  );
const FileSchema = v.object({
  kdf: v.literal('PBKDF2-SHA256'),
  iterations: v.literal(iterations),
  cipher: v.literal('AES-256-GCM'),
  salt: bytes(16),
  iv: bytes(12),
  data: bytes(),
  digest: v.string(),
});
const ContentSchema = v.object({
  exportedAt: v.string(),
  enquiries: v.array(
    v.union([
      v.object({ id: v.string(), createdAt: v.string(), sealed: SealedSchema }),
      v.object({
        id: v.string(),
        createdAt: v.string(),
        enquiry: v.unknown(),
        form: v.exactOptional(v.unknown()),
      }),
    ]),
  ),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A file that was cut short is no JSON any more, but still says what it was. */
const isCut = (text: string): boolean => text.trimStart().startsWith('{') && text.includes(format);

/** Opens the text of a file that `writeExport` made; an `ExportError` says why it cannot. */
export async function readExport(text: string, passphrase: string): Promise<EnquiryExport> {
  const read = parse(text);
  const mark = v.safeParse(MarkSchema, read);
  if (!mark.success) throw new ExportError(isCut(text) ? 'damaged' : 'no-export');
  if (mark.output.version > version) throw new ExportError('newer-version');
  const file = v.safeParse(FileSchema, read);
  if (!file.success) throw new ExportError('damaged');
  const { salt, iv, data, digest } = file.output;
  if ((await digestOf(salt, iv, data)) !== digest) throw new ExportError('damaged');
  const key = await keyOf(passphrase, salt, 'decrypt');
  const plain = await crypto.subtle.decrypt(cipherOf(iv), key, data).catch(() => undefined);
  if (!plain) throw new ExportError('passphrase');
  const content = v.safeParse(ContentSchema, parse(new TextDecoder().decode(plain)));
  if (!content.success) throw new ExportError('damaged');
  return content.output;
}
