import type { Atlas, ShownCollection } from '@sites/domain';
import type { DetailWords, Speaker } from '@sites/words';

/** Collections whose places all share one panel; a zone has its own. */
export type PlainCollection = Exclude<ShownCollection, 'zones'>;

/** What kind of its collection a place is, in the words of a panel; a collection may be of one kind. */
export const kindTexts: {
  readonly [C in PlainCollection]?: (
    place: Atlas[C][number],
    speaker: Speaker,
    detail: DetailWords,
  ) => string;
} = {
  ports: ({ kind, cargo }, speaker, { place }) =>
    speaker.facts([place.portKinds[kind], ...cargo.map((one) => place.cargo[one])]),
  gates: ({ kind, pair }, speaker, { place }) =>
    speaker.facts([
      place.gateKinds[kind],
      pair && speaker.labelled(place.facing, speaker.text(pair)),
    ]),
  airports: ({ iata, icao }) => `${iata} / ${icao}`,
  plants: ({ units }, speaker) => speaker.text(units),
  substations: ({ kv }, speaker) => speaker.quantity(kv, 'kV'),
};
