import { type Language, languages } from '@sites/domain';
import {
  loadAnswerCard,
  loadPlaceJumps,
  loadRowReasons,
  loadSwapNote,
  loadYearNotice,
} from './find/load-answer.ts';
import { loadControls } from './find/question/load-controls.ts';
import type { LaterParts } from './page/site.tsx';
import { loadUnits } from './preferences/load-units.ts';

const partsIn = async (language: Language): Promise<LaterParts> => ({
  AnswerCard: await loadAnswerCard(language),
  Controls: await loadControls(language),
  PlaceJumps: await loadPlaceJumps(language),
  RowReasons: await loadRowReasons(language),
  SwapNote: await loadSwapNote(language),
  YearNotice: await loadYearNotice(language),
  Units: await loadUnits(language),
});

/** Every part that comes after the list, in every language, for the server. */
export const loadParts = async () =>
  Object.fromEntries(
    await Promise.all(languages.map(async (language) => [language, await partsIn(language)])),
  ) as Record<Language, LaterParts>;
