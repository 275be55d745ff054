import { bytesOf } from '@sites/enquiry';

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes that a key has closed. */
export interface Box {
  readonly iv: Bytes;
  readonly data: Bytes;
}

/**
 * What a device keeps of the key of its booth: nothing that opens it. The key is drawn by chance and closed twice: by
 * the PIN, and by a key that the desk works out for this device alone, which it gives to staff who are signed in. So a
 * forgotten PIN loses no contact. A PIN has few digits: it keeps out whoever picks the device up, not a laboratory.
 */
export interface Lock {
  readonly device: string;
  readonly byPin: Box;
  readonly salt: Bytes;
  readonly byDesk: Box;
}

const rounds = 600_000;
const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const aes = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
const cipherOf = (iv: Bytes, place: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(place),
});

/** Closes bytes; `place` is where they are kept, and nowhere else do they open. */
export async function close(key: CryptoKey, place: string, bytes: Bytes): Promise<Box> {
  const iv = random(12);
  const data = await crypto.subtle.encrypt(cipherOf(iv, place), key, bytes);
  return { iv, data: new Uint8Array(data) };
}
export const open = async (key: CryptoKey, place: string, { iv, data }: Box): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.decrypt(cipherOf(iv, place), key, data));

export const closeValue = (key: CryptoKey, place: string, value: unknown): Promise<Box> =>
  close(key, place, new TextEncoder().encode(JSON.stringify(value)));
export const openValue = async (key: CryptoKey, place: string, box: Box): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await open(key, place, box)));

async function keyOfPin(pin: string, salt: Bytes): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(pin);
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const kind = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(how, material, kind, false, ['encrypt', 'decrypt']);
}

async function closed(raw: Bytes, device: string, pin: string, deskKey: string): Promise<Lock> {
  const salt = random(16);
  const [byPin, byDesk] = await Promise.all([
    close(await keyOfPin(pin, salt), 'key', raw),
    close(await aes(bytesOf(deskKey)), 'key', raw),
  ]);
  return { device, salt, byPin, byDesk };
}

/** A lock with its key, open. */
interface Unlocked {
  readonly lock: Lock;
  readonly key: CryptoKey;
}

/** A new key for a device, under its PIN. */
export async function makeLock(device: string, pin: string, deskKey: string): Promise<Unlocked> {
  const raw = random(32);
  return { lock: await closed(raw, device, pin, deskKey), key: await aes(raw) };
}

/** The key, by the PIN; undefined where the lock was made with another one. */
export async function openByPin(
  { salt, byPin }: Lock,
  pin: string,
): Promise<CryptoKey | undefined> {
  const raw = await open(await keyOfPin(pin, salt), 'key', byPin).catch(() => undefined);
  return raw && aes(raw);
}

/** The same key under a new PIN, by what the desk gives; undefined where that is of another device, or changed. */
export async function renewLock(
  { device, byDesk }: Lock,
  pin: string,
  deskKey: string,
): Promise<Unlocked | undefined> {
  const raw = await open(await aes(bytesOf(deskKey)), 'key', byDesk).catch(() => undefined);
  return raw && { lock: await closed(raw, device, pin, deskKey), key: await aes(raw) };
}
