import type { ComponentType } from 'react';
import type { Language } from '@sites/domain';
import { withWords } from '../page/with-words.tsx';

/** What explains the list: a script of its own, which the list does not wait for. */
const load = () => import('./answer-parts.ts').then(({ answerParts }) => answerParts);
type Parts = Awaited<ReturnType<typeof load>>;

const loader =
  <P extends object>(part: (parts: Parts) => ComponentType<P>, ...others: readonly 'answer'[]) =>
  (language: Language): Promise<ComponentType<P>> =>
    withWords(language, ['detail', ...others], load().then(part));

/** It also answers what is typed into the field of the question. */
export const loadAnswerCard = loader(({ AnswerCard }) => AnswerCard, 'answer');
export const loadRowReasons = loader(({ RowReasons }) => RowReasons);
export const loadSwapNote = loader(({ SwapNote }) => SwapNote);
export const loadYearNotice = loader(({ YearNotice }) => YearNotice);
export const loadPlaceJumps = loader(({ PlaceJumps }) => PlaceJumps);
