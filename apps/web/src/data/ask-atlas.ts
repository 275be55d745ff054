import { loadAtlas } from './load-atlas.ts';
import type { Language } from '@sites/domain';

const pausesMs = [1000, 2000];

/** Asks again, after a pause, where the network has a bad moment. */
export async function patiently<T>(load: () => Promise<T>): Promise<T> {
  for (const pause of pausesMs)
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  return load();
}

/** The atlas that a page opens with, asked for once: the library for queries comes after the list. */
export const askAtlas = (language: Language) =>
  patiently(() =>
    loadAtlas(language, { fetch: (url: string, init?: RequestInit) => window.fetch(url, init) }),
  );
