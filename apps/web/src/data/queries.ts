import { createClient } from '@sites/client';
import { queryOptions } from '@tanstack/react-query';

const client = createClient({ fetch: (url, init) => window.fetch(url, init) });

/** The dataset changes with a release only: a page keeps the one it opened with. */
const forGood = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: 2 } as const;

export const atlasQuery = queryOptions({ queryKey: ['atlas'], queryFn: ({ signal }) => client.atlas(signal), ...forGood });
export const shapesQuery = queryOptions({ queryKey: ['shapes'], queryFn: ({ signal }) => client.shapes(signal), ...forGood });
