import { type loadShapes, loadAtlas } from '@sites/client';
import { type Language, languages } from '@sites/domain';
import { Kept, patiently } from './kept.ts';

const door = { fetch: (url: string, init?: RequestInit) => window.fetch(url, init) };

/** The dataset that a page opens with. */
export const askAtlas = (language: Language) => patiently(() => loadAtlas(language, door));

// What reads shapes and history comes after the list, with the code that asks for them.
const later = () => import('./later.ts');
export const shapesIn = Object.fromEntries(
  languages.map((language) => [
    language,
    new Kept(async () => (await later()).loadShapes(language, door)),
  ]),
) as Readonly<Record<Language, Kept<Awaited<ReturnType<typeof loadShapes>>>>>;
export const history = new Kept(async () => (await later()).loadHistory(door));
