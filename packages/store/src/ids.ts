import { randomBytes } from 'node:crypto';

let last = 0n;

/** A UUIDv7: ids of one process sort in the order in which they were made, those of several by the millisecond. */
export function nextId(): string {
  // Twelve bits of a counter follow the milliseconds: both are one number here.
  const now = BigInt(Date.now()) * 4096n;
  last = now > last ? now : last + 1n;
  const time = last.toString(16).padStart(15, '0');
  const random = randomBytes(8);
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const rest = random.toString('hex');
  return [
    time.slice(0, 8),
    time.slice(8, 12),
    `7${time.slice(12)}`,
    rest.slice(0, 4),
    rest.slice(4),
  ].join('-');
}
