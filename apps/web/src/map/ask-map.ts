import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { queryOptions } from '@tanstack/react-query';
import type { Language } from '@sites/domain';
import { queries, shapesQuery } from '../data/queries.ts';
import { loadBasemap } from './basemap.ts';

export { workerUrl };

/** The engine says nothing where its worker is missing: the map would stay empty. */
async function findWorker(): Promise<void> {
  const answer = await fetch(workerUrl);
  if (!answer.ok) throw new Error(`${workerUrl}: ${answer.status}`);
}

export const basemapQuery = queryOptions({
  queryKey: ['basemap'],
  queryFn: async () => {
    const [found] = await Promise.all([loadBasemap(), findWorker()]);
    return found;
  },
});

/** Asks for all that the map draws while its script, which is larger, is on its way. */
export function askMap(language: Language): void {
  void queries.prefetchQuery(basemapQuery);
  void queries.prefetchQuery(shapesQuery(language));
}
