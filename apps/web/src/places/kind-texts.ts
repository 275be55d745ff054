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
  ports: ({ kind, cargo }, _, { place }) =>
    [place.portKinds[kind], ...cargo.map((one) => place.cargo[one])].join(' · '),
  gates: ({ kind, pair }, speaker, { place }) =>
    [place.gateKinds[kind], ...(pair ? [`${place.facing}: ${speaker.text(pair)}`] : [])].join(
      ' · ',
    ),
  airports: ({ iata, icao }) => `${iata} / ${icao}`,
  plants: ({ units }, speaker) => speaker.text(units),
  substations: ({ kv }, speaker) => `${speaker.number(kv)} kV`,
};
