import type { Language } from '@sites/domain';
import { loadLaterWords } from '../later.ts';
import { loadWords } from '../load.ts';
import type { Catalogues } from './render.ts';

/** Every catalogue of a language. */
export async function loadCatalogues(language: Language): Promise<Catalogues> {
  const later = await Promise.all(
    Object.entries(loadLaterWords).map(async ([name, load]) => [name, await load[language]()]),
  );
  return { list: await loadWords[language](), ...Object.fromEntries(later) } as Catalogues;
}
