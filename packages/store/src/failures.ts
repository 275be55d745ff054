/** Why the store cannot be used now. */
export type StoreTrouble = 'read-only' | 'full' | 'corrupt' | 'down';

/** The store cannot be used now: the one error of the whole room, answered with a 503. It mends itself where it can. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  readonly reason: StoreTrouble;

  constructor(reason: StoreTrouble, cause: unknown) {
    super(`the store is ${reason}`, { cause });
    this.reason = reason;
  }
}

/** Codes of SQLite, of PostgreSQL and of the file system that say why. */
const codes: Readonly<Record<StoreTrouble, RegExp>> = {
  'read-only':
    /^(SQLITE_(READONLY|CANTOPEN|PERM|AUTH)\w*|25006|EACCES|EPERM|EROFS|ENOTDIR|EEXIST)$/,
  full: /^(SQLITE_(FULL|TOOBIG)|53100|ENOSPC|EDQUOT)$/,
  corrupt: /^(SQLITE_(CORRUPT|NOTADB|FORMAT)\w*|XX00[12])$/,
  // Also what is neither a wrong value nor a wrong statement: those are mistakes of ours, and are not hidden.
  down: /^(SQLITE_(BUSY|LOCKED|IOERR|NOMEM|PROTOCOL)\w*|(?!2[23]|42|0A|P0)[0-9A-Z]{5}|E[A-Z_]{3,})$/,
};
/** Failures that come without a code. */
const words: Readonly<Record<StoreTrouble, RegExp>> = {
  'read-only': /unable to open .*: (14|8)\b/i,
  full: /: 13\b|no space left/i,
  corrupt: /: (11|26)\b|not a database/i,
  down: /connection|timeout|terminated|the database system|unable to open|cannot find module|pool/i,
};
const reasons = Object.keys(codes) as StoreTrouble[];

const codeOf = (error: Error): string => ('code' in error ? String(error.code ?? '') : '');

/** The failure behind an error of a database, or undefined where the error is a mistake of ours. */
export function failureOf(error: unknown): StoreUnavailable | undefined {
  if (error instanceof StoreUnavailable) return error;
  if (!(error instanceof Error)) return undefined;
  // A server that no address of its host answers is reported once for each.
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  if (inner !== undefined) return failureOf(inner);
  const code = codeOf(error);
  const reason =
    code === ''
      ? reasons.find((one) => words[one].test(error.message))
      : reasons.find((one) => codes[one].test(code));
  return reason && new StoreUnavailable(reason, error);
}
