/** What a device keeps of a PIN: never the PIN itself. */
export interface PinRecord {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly hash: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  /** Tries since the last right one. */
  readonly wrong: number;
  /** When the next try may be made, and how long that wait is in all. */
  readonly nextAt: number;
  readonly waitMs: number;
}

/** Changes the record in one transaction, and gives what is kept then. */
type Change = (
  step: (old: PinRecord | undefined) => PinRecord | undefined,
) => Promise<PinRecord | undefined>;

type PinAnswer = 'right' | 'wrong' | { readonly waitSeconds: number };

const freeTries = 5;
const firstWaitMs = 30_000;
const longestWaitMs = 3_600_000;

/** Six to twelve digits: fewer are soon tried out by a program that has the hash. */
export const isPin = (pin: string): boolean => /^\d{6,12}$/.test(pin);

/** How long the next try has to wait, after so many wrong ones. */
const waitAfter = (wrong: number): number =>
  wrong < freeTries ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (wrong - freeTries));

/** A clock that was set back makes no wait longer than it was. */
const waitLeft = ({ nextAt, waitMs }: PinRecord, now: number): number =>
  Math.min(waitMs, Math.max(0, nextAt - now));

async function derive(
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(pin);
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** The PIN over what keeps it; the rounds are what OWASP asks of PBKDF2 with SHA-256. */
export function createPin(change: Change, now: () => number, rounds = 600_000) {
  return {
    /** Puts this PIN in the place of any before. Whoever calls has made sure that they may. */
    async setPin(pin: string): Promise<void> {
      if (!isPin(pin)) throw new RangeError('a PIN has six to twelve digits');
      const salt = crypto.getRandomValues(new Uint8Array(16));
      const hash = await derive(pin, salt, rounds);
      await change(() => ({ salt, hash, rounds, wrong: 0, nextAt: 0, waitMs: 0 }));
    },

    /** Whether a PIN is the one of this device; after five wrong ones each next try waits longer. */
    async checkPin(pin: string): Promise<PinAnswer> {
      let left = 0;
      // The try counts before it is looked at: a reload in between gives none for nothing.
      const tried = await change((old) => {
        left = old ? waitLeft(old, now()) : 0;
        if (!old || left > 0) return old;
        const wrong = old.wrong + 1;
        const waitMs = waitAfter(wrong);
        return { ...old, wrong, waitMs, nextAt: now() + waitMs };
      });
      if (left > 0) return { waitSeconds: Math.ceil(left / 1000) };
      if (!tried || !isSame(await derive(pin, tried.salt, tried.rounds), tried.hash))
        return 'wrong';
      await change((old) => old && { ...old, wrong: 0, nextAt: 0, waitMs: 0 });
      return 'right';
    },

    hasPin: async (): Promise<boolean> => (await change((old) => old)) !== undefined,
  };
}
