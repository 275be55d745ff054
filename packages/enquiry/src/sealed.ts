import * as v from 'valibot';
import { base64url, bytesOf } from './base64.ts';

/**
 * Enquiries that only the desk can read: a kiosk writes them down and cannot read them back.
 *
 * Version 1 is the text `1.<sender>.<iv>.<data>`, each part base64url:
 * - `sender` is the public key (P-256, 65 bytes, uncompressed) of a pair that is made for this enquiry alone and then
 *   forgotten; ECDH of its private key and the public one of the desk gives 32 bytes;
 * - HKDF-SHA-256 over these, with the bytes of `sender` as salt and `quang-ninh-sealed 1 <key id>` as info, makes the
 *   key of AES-256-GCM with the 12 bytes of `iv`; its tag of 16 bytes ends `data`;
 * - the idempotency key is authenticated beside it: what is sealed for one cannot be sent under another;
 * - `data` opens to the JSON of what would have been posted: the fields of the enquiry and `form`.
 * Another way to seal is another version.
 */
const version = '1';

/** The public key of the desk, as `GET /api/enquiries/terms` gives it. */
export const SealKeySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  key: v.strictObject({
    kty: v.literal('EC'),
    crv: v.literal('P-256'),
    x: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
    y: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  }),
});
export type SealKey = v.InferOutput<typeof SealKeySchema>;

/** What is sealed, and for which key: the body of `POST /api/enquiries/sealed`. */
export const SealedSchema = v.strictObject({
  keyId: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  sealed: v.pipe(v.string(), v.regex(/^1\.[\w-]{87}\.[\w-]{16}\.[\w-]{22,}$/)),
});
export type Sealed = v.InferOutput<typeof SealedSchema>;

const curve = { name: 'ECDH', namedCurve: 'P-256' };
const utf8 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new TextEncoder().encode(text));

async function aesKey(
  mine: CryptoKey,
  theirs: CryptoKey,
  sender: Uint8Array<ArrayBuffer>,
  keyId: string,
  use: KeyUsage,
): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine, 256);
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = utf8(`quang-ninh-sealed ${version} ${keyId}`);
  const from = { name: 'HKDF', hash: 'SHA-256', salt: sender, info };
  return crypto.subtle.deriveKey(from, material, { name: 'AES-GCM', length: 256 }, false, [use]);
}

const cipherOf = (iv: Uint8Array<ArrayBuffer>, id: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8(id),
});

/** Seals what would be posted under an idempotency key, for the desk alone. */
export async function seal(sent: object, id: string, { id: keyId, key }: SealKey): Promise<Sealed> {
  const desk = await crypto.subtle.importKey('jwk', key, curve, false, []);
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const sender = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const aes = await aesKey(pair.privateKey, desk, sender, keyId, 'encrypt');
  const plain = utf8(JSON.stringify(sent));
  const data = new Uint8Array(await crypto.subtle.encrypt(cipherOf(iv, id), aes, plain));
  return { keyId, sealed: [version, ...[sender, iv, data].map(base64url)].join('.') };
}

/** Opens what was sealed under an idempotency key; undefined where it was for another one, or was changed. */
export async function openSealed(
  { keyId, sealed }: Sealed,
  id: string,
  privateKey: CryptoKey,
): Promise<unknown> {
  const [, senderText = '', ivText = '', dataText = ''] = sealed.split('.');
  try {
    const sender = bytesOf(senderText);
    const theirs = await crypto.subtle.importKey('raw', sender, curve, false, []);
    const aes = await aesKey(privateKey, theirs, sender, keyId, 'decrypt');
    const cipher = cipherOf(bytesOf(ivText), id);
    const plain = await crypto.subtle.decrypt(cipher, aes, bytesOf(dataText));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
  } catch {
    return undefined;
  }
}
