/**
 * A UUIDv7 (RFC 9562): 48 bits of time, 74 random ones. Written here and not taken from a package, as a test sets time
 * and random bytes, and the order within a millisecond, which packages add, has no use here.
 */
export function uuid7(now: number, random: Uint8Array): string {
  const bytes = Uint8Array.from(random.subarray(0, 16));
  if (bytes.length < 16) throw new RangeError('a UUID needs sixteen random bytes');
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0').slice(-12);
  const [version = 0, variant = 0] = [bytes[6], bytes[8]];
  bytes[6] = (version & 0x0f) | 0x70;
  bytes[8] = (variant & 0x3f) | 0x80;
  const rest = [...bytes.subarray(6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const digits = time + rest;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
