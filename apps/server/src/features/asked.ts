import {
  type AnyFilter,
  type CollectionId,
  type SortKey,
  allFilters,
  clusterFilters,
  isClusterSort,
} from '@sites/domain';
import { answerKeys } from '@sites/link';

/** What the items of a collection can be asked beside its pages and box. */
interface Asked {
  readonly filters: readonly AnyFilter[];
  readonly keys: typeof answerKeys;
  readonly hasSort: (sort: SortKey) => boolean;
}

/** Collections with filters, an order and files of rows; the others are listed as they are. */
const asked: Readonly<Partial<Record<CollectionId, Asked>>> = {
  parks: { filters: allFilters, keys: answerKeys, hasSort: () => true },
  clusters: {
    filters: clusterFilters,
    keys: answerKeys.filter(({ keys }) => keys.some((key) => key === 'unknown' || key === 'sort')),
    hasSort: isClusterSort,
  },
};

export const askedOf = (id: CollectionId): Asked | undefined => asked[id];
