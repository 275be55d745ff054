import {
  type AnyFilter,
  type CollectionId,
  type SortKey,
  allFilters,
  clusterFilters,
  clusterSorts,
  sortKeys,
} from '@sites/domain';
import { answerKeys } from '@sites/link';

/** What the items of a collection can be asked beside its pages and box. */
export interface Asked {
  readonly filters: readonly AnyFilter[];
  readonly keys: typeof answerKeys;
  readonly sorts: readonly SortKey[];
}

/** Collections with filters, an order and files of rows; the others are listed as they are. */
const asked: Readonly<Partial<Record<CollectionId, Asked>>> = {
  parks: { filters: allFilters, keys: answerKeys, sorts: sortKeys },
  clusters: {
    filters: clusterFilters,
    keys: answerKeys.filter(({ keys }) => keys.some((key) => key === 'unknown' || key === 'sort')),
    sorts: clusterSorts,
  },
};

export const askedOf = (id: CollectionId): Asked | undefined => asked[id];
