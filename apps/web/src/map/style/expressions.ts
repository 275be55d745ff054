import type { ExpressionSpecification } from 'maplibre-gl';
import type { Tokens } from '../tokens.ts';

export const regular = ['Regular'];
export const bold = ['SemiBold'];

/** What code sets on a feature while the map is open: its paint, and whether it is chosen or faint. */
export const state = (key: string): ExpressionSpecification => ['feature-state', key];
export const is = (key: string, value: string): ExpressionSpecification => [
  '==',
  state(key),
  value,
];
export const on = (key: string): ExpressionSpecification => ['boolean', state(key), false];

/** Ems a line of a name may be wide, unless the name says where its lines end. */
export const widest = (ems: number): ExpressionSpecification => [
  'coalesce',
  ['get', 'widest'],
  ems,
];

/** The edge around letters that keeps them readable on any ground. */
export const halo = (tokens: Tokens) => ({
  'text-halo-color': tokens['label-halo'],
  'text-halo-width': 1.4,
});
