import { loadAtlas } from '@sites/client';
import type { Language } from '@sites/domain';
import { queryOptions } from '@tanstack/react-query';

const door = (signal: AbortSignal) => ({
  fetch: (url: string, init?: RequestInit) => window.fetch(url, init),
  signal,
});

/** The dataset changes with a release only: a page keeps the one it opened with. */
const forGood = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: 2,
} as const;

export const atlasQuery = (language: Language) =>
  queryOptions({
    queryKey: ['atlas', language],
    queryFn: ({ signal }) => loadAtlas(language, door(signal)),
    ...forGood,
  });

// What reads shapes and history comes after the list, with the code that asks for them.
const later = () => import('./later.ts');
export const shapesQuery = (language: Language) =>
  queryOptions({
    queryKey: ['shapes', language],
    queryFn: async ({ signal }) => (await later()).loadShapes(language, door(signal)),
    ...forGood,
  });
export const historyQuery = queryOptions({
  queryKey: ['history'],
  queryFn: async ({ signal }) => (await later()).loadHistory(door(signal)),
  ...forGood,
});
