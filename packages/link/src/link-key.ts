import type { Atlas } from '@sites/domain';
import { type Pairs, readText } from './pairs.ts';
import type { LinkState, Rejected } from './state.ts';

/** A key of an address that is no filter, or several keys that say one thing together. */
export interface LinkKey {
  readonly keys: readonly string[];
  /**
   * `answer` changes what is listed, so that the API takes it; `screen` concerns what is drawn, and the API
   * ignores it.
   */
  readonly scope: 'answer' | 'screen';
  /** What a state holds where an address says nothing, and the pairs of that. */
  readonly defaults: Partial<LinkState>;
  readonly usual: Pairs;
  /** What its text may be, for the documentation and the errors of the API. */
  expected(key: string): string;
  /** What its own pairs say; the bad and the repeated are rejected. */
  read(
    pairs: Pairs,
    atlas: Atlas,
  ): { readonly part: Partial<LinkState>; readonly rejected: readonly Rejected[] };
  /** The pairs of what a state holds, the default too. */
  write(state: Partial<LinkState>): [key: string, text: string][];
  /** The state without what cannot stand alone: an order by score needs weights. */
  settle?(state: Partial<LinkState>): Partial<LinkState>;
}

/** A part that every state has says what it is at first; any other is absent then. */
type Default<F extends keyof LinkState> = undefined extends LinkState[F]
  ? { readonly default?: undefined }
  : { readonly default: LinkState[F] };

type Single<F extends keyof LinkState> = Default<F> & {
  readonly key: string;
  readonly field: F;
  readonly scope: LinkKey['scope'];
  readonly expected: string;
  parse(text: string, atlas: Atlas): LinkState[F] | undefined;
  write(value: NonNullable<LinkState[F]>): string;
  /** Whether a value can stand in a state; it always can where this is not said. */
  fits?(value: NonNullable<LinkState[F]>, state: Partial<LinkState>): boolean;
};

/** A key with one text for one part of the state. */
export function single<F extends keyof LinkState>({
  key,
  field,
  scope,
  expected,
  parse,
  write,
  fits,
  default: first,
}: Single<F>): LinkKey {
  const pairsOf = (value: LinkState[F] | undefined): [string, string][] =>
    value === undefined || value === null ? [] : [[key, write(value)]];
  const usual = pairsOf(first);
  return {
    keys: [key],
    scope,
    defaults: first === undefined ? {} : { [field]: first },
    usual,
    expected: () => expected,
    read(pairs, atlas) {
      const [own, ...repeated] = pairs;
      const value = own && readText(own[1], (text) => parse(text, atlas));
      const bad = own && value === undefined ? [own, ...repeated] : repeated;
      return {
        part: value === undefined ? {} : { [field]: value },
        rejected: bad.map(([name, text]) => ({ key: name, text })),
      };
    },
    write: (state) => (state[field] === first ? usual : pairsOf(state[field])),
    ...(fits && {
      settle(state) {
        const { [field]: value, ...rest } = state;
        // Without one field it is still a part of a state; the rest of a generic type cannot say so.
        return value === undefined || value === null || fits(value, state)
          ? state
          : (rest as Partial<LinkState>);
      },
    }),
  };
}
