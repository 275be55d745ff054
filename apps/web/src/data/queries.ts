import { createClient } from '@sites/client';
import type { Language } from '@sites/domain';
import { queryOptions } from '@tanstack/react-query';

const client = createClient({ fetch: (url, init) => window.fetch(url, init) });

/** The dataset changes with a release only: a page keeps the one it opened with. */
const forGood = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: 2 } as const;

export const atlasQuery = (language: Language) => queryOptions({ queryKey: ['atlas', language], queryFn: ({ signal }) => client.atlas(language, signal), ...forGood });
export const shapesQuery = (language: Language) => queryOptions({ queryKey: ['shapes', language], queryFn: ({ signal }) => client.shapes(language, signal), ...forGood });
export const historyQuery = queryOptions({ queryKey: ['history'], queryFn: ({ signal }) => client.history(signal), ...forGood });
