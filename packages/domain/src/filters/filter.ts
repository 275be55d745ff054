import type { ColumnTest } from '../answer/column.ts';
import type { Atlas } from '../atlas-schema.ts';
import type { Measure } from '../measures.ts';
import type { Park } from '../park.ts';
import type { Destination } from '../collections.ts';
import type { Finding } from './finding.ts';

/** How an open answer counts: as its own group, or it cannot occur. */
type UnknownPolicy = 'may-match' | 'never-unknown';

/** What a control needs to draw itself; chosen by kind. */
export type Control =
  | {
      readonly kind: 'range';
      readonly measure: Measure;
      readonly unit: string;
      readonly top: number;
      readonly step: number;
    }
  | {
      readonly kind: 'reach';
      readonly to: Destination;
      readonly limitKm: number;
      readonly topKm: number;
      readonly step: number;
      readonly needs: readonly string[];
    }
  | { readonly kind: 'choice'; readonly options: (atlas: Atlas) => readonly string[] }
  | { readonly kind: 'power'; readonly options: readonly string[] }
  | { readonly kind: 'near'; readonly limitKm: number }
  | { readonly kind: 'text'; readonly longest: number };

/** A candidate value of a filter with the key by which words and controls name it. */
interface FilterOption<V> {
  readonly id: string;
  readonly value: V;
}

/**
 * One filter. From its entry in the registry follow the link key, the API parameter and its documentation, the
 * control, the match with its reason, and the facet counts.
 */
export interface Filter<K extends string = string, V = unknown> {
  readonly key: K;
  readonly group: 'land' | 'access' | 'energy' | 'place' | 'cost';
  readonly unknown: UnknownPolicy;
  readonly control: Control;
  /** Documentation of the accepted text: a regular expression and examples that parse. */
  readonly pattern: string;
  readonly examples: readonly string[];
  /** The value a text stands for, or undefined where it stands for none. */
  parse(text: string, atlas: Atlas): V | undefined;
  /** The one canonical text of a value: `parse(write(v))` is `v`. */
  write(value: V): string;
  /** One park's verdict with its reason: asked when somebody looks. */
  judge(park: Park, value: V, atlas: Atlas): Finding;
  /** The same verdicts for all parks of an atlas at once, without reasons. */
  prepare(atlas: Atlas): ColumnTest<V>;
  /** Values whose counts a reader sees before choosing; `current` keeps limits already chosen. */
  options(atlas: Atlas, current: V | undefined): readonly FilterOption<V>[];
  /** Whether the park's own answer is known, for the coverage beside the filter. */
  covers(park: Park): boolean;
}

const decimals = /^\d{1,7}(\.\d{1,3})?$/;

/** A plain decimal of a link, or undefined. */
export const parseNumber = (text: string): number | undefined =>
  decimals.test(text) ? Number(text) : undefined;
