import { loadHistory } from './history.ts';
import { loadShapes } from './map-shapes.ts';
import type { Language } from '@sites/domain';
import { QueryClient, queryOptions } from '@tanstack/react-query';

const apiOptions = (signal: AbortSignal) => ({
  fetch: (url: string, init?: RequestInit) => window.fetch(url, init),
  signal,
});

/**
 * What parts of a page ask for that come after the list; they name this client, so that the list needs no provider.
 * The data changes with a release only: a page keeps what it has.
 */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      retry: 2,
    },
  },
});

export const shapesQuery = (language: Language) =>
  queryOptions({
    queryKey: ['shapes', language],
    queryFn: ({ signal }) => loadShapes(language, apiOptions(signal)),
  });

export const historyQuery = queryOptions({
  queryKey: ['history'],
  queryFn: ({ signal }) => loadHistory(apiOptions(signal)),
});
