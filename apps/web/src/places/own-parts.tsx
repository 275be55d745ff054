import type { ReactNode } from 'react';
import type { Atlas } from '@sites/domain';
import { ClusterParts } from './ClusterParts.tsx';
import type { PlainCollection } from './kind-texts.ts';

/** What places of a collection say beyond what all of them do. */
export const ownParts: {
  readonly [C in PlainCollection]?: (place: Atlas[C][number]) => ReactNode;
} = { clusters: (place) => <ClusterParts place={place} /> };
