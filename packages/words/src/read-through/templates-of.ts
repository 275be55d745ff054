import type { NumberKind, TextKind } from './kinds.ts';

/** The kinds of a message's parameters, in their order. */
export type Kinds = readonly (NumberKind | TextKind)[];

type KindsOf<A extends readonly unknown[]> = {
  readonly [I in keyof A]: A[I] extends number ? NumberKind : TextKind;
};
type Holds<T> = T extends (...args: never[]) => unknown
  ? true
  : T extends string | readonly unknown[]
    ? false
    : true extends { [K in keyof T]: Holds<T[K]> }[keyof T]
      ? true
      : false;
export type TemplatesOf<T> = {
  readonly [K in keyof T as Holds<T[K]> extends true ? K : never]: T[K] extends (
    ...args: infer A
  ) => unknown
    ? KindsOf<A>
    : TemplatesOf<T[K]>;
};
