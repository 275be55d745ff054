import type { Atlas, Park, Values } from '@sites/domain';
import type { DetailWords, Speaker } from '@sites/words';
import type { Askable } from './form-values.ts';
import { openFigures } from './open-figures.ts';

/** What can be asked about some parks. */
export const askablesOf = (
  parks: readonly Park[],
  values: Values,
  atlas: Atlas,
  speaker: Speaker,
  detail: DetailWords,
): readonly Askable[] =>
  parks.map((park) => ({
    park: park.id,
    figures: openFigures(park, values, atlas, speaker, detail),
  }));
