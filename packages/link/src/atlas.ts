import type { Atlas } from '@sites/domain';
import type { ShownCollection } from './state.ts';

/** The places an address can name. */
export type LinkAtlas = Atlas &
  Readonly<Record<ShownCollection, readonly { readonly id: string }[]>>;
