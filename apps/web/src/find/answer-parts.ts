import { AnswerCard } from './AnswerCard.tsx';
import { RowReasons } from './RowReasons.tsx';
import { PlaceJumps } from './question/PlaceJumps.tsx';
import { SwapNote } from './ranking/SwapNote.tsx';
import { YearNotice } from './year/YearNotice.tsx';

/** What explains the list, in one script. */
export const answerParts = { AnswerCard, PlaceJumps, RowReasons, SwapNote, YearNotice };
