import { type Atlas, findPark } from '@sites/domain';
import type { Speaker } from '@sites/words';
import { parkName } from '../figures/names.ts';

/** Parks by name; one that is gone by its id. */
export const namesOf = (ids: readonly string[], atlas: Atlas, speaker: Speaker): string =>
  speaker.list(
    ids.map((id) => {
      const park = findPark(atlas, id);
      return park ? parkName(park, speaker) : id;
    }),
  );
