import {
  type Atlas,
  type Park,
  type PlaceCollection,
  answer,
  byId,
  findPark,
  limitsOn,
  measuresIn,
} from '@sites/domain';
import { type LinkState, readLink } from '@sites/link';
import {
  vietnameseName,
  claimText,
  besideText,
  communeName,
  agedText,
  placeStatusText,
} from '@sites/words';
import { parkName, placeLine } from '../figures/names.ts';
import { pageTitles } from '../page/page-titles.ts';
import { aboutPage, collectionOf } from '../page/route.ts';
import type { PlainCollection } from '../places/kind-texts.ts';
import type { HeadRequest } from './request.ts';

interface Texts {
  readonly title: string;
  readonly description: string;
}

type Told = Pick<HeadRequest, 'speaker' | 'detail'>;

/** The headline figures of a park in one line, each with what its upper end leaves open; what is missing says so. */
export const parkLine = (park: Park, { speaker, detail }: Told): string =>
  speaker.facts([
    placeLine(park, speaker),
    speaker.words.statuses[park.status.value],
    ...measuresIn('line').map((measure) => {
      const figure = park.figures[measure];
      return speaker.clauses([
        speaker.labelled(speaker.words.measures[measure], agedText(figure, speaker)),
        besideText(figure, speaker, detail),
      ]);
    }),
  ]);

const parkTexts = (park: Park, told: Told): Texts => ({
  title:
    told.speaker.language === 'vi'
      ? parkName(park, told.speaker)
      : told.speaker.aside(told.speaker.text(park.name), vietnameseName(park)),
  description: parkLine(park, told),
});

/** What every collection says of its places: what it is, how far it is built and where it lies. */
function plainTexts(collection: PlainCollection, id: string, asked: HeadRequest): Texts {
  const { atlas, speaker, detail } = asked;
  const { words } = speaker;
  const place = byId<(typeof atlas)[PlainCollection][number]>(atlas[collection], id);
  const units = (place.commune?.units ?? []).map(({ name }) => communeName(name, speaker));
  const [area] = place.measures.plannedArea ?? [];
  const parts = [
    detail.place[collection],
    placeStatusText(place.status, speaker),
    ...units,
    area && speaker.labelled(words.measures.plannedArea, claimText(area, speaker)),
  ];
  return { title: speaker.text(place.name), description: speaker.facts(parts) };
}

/** The name of the place that a page is about, and the place in one line, where its collection has its own words. */
const placeTexts: Readonly<
  Partial<Record<PlaceCollection, (id: string, asked: HeadRequest) => Texts>>
> = {
  parks: (id, asked) => parkTexts(byId(asked.atlas.parks, id), asked),
  zones(id, { atlas, speaker, detail }) {
    const zone = byId(atlas.zones, id);
    const area = zone.measures.area?.[0];
    const parts = [
      detail.zone[zone.type],
      area &&
        speaker.labelled(
          // Every catalogue of claims names it.
          detail.claims.area!,
          speaker.quantity(Number(area.value), area.unit),
        ),
      speaker.labelled(detail.zone.parks, speaker.number(zone.parks.length)),
    ];
    return { title: speaker.text(zone.name), description: speaker.facts(parts) };
  },
};

/** The parks that a link compares, else those on its shortlist. */
function chosenIn(state: LinkState, atlas: Atlas): Park[] {
  const ids = state.compare.length > 1 ? state.compare : state.stars;
  return ids.flatMap((id) => findPark(atlas, id) ?? []);
}

/** Title and description of what a view shows, if it shows more than everything. */
function viewTexts({ search, atlas, speaker, detail }: HeadRequest): Texts | undefined {
  const { words } = speaker;
  const { state } = readLink(search, atlas);
  const park = state.park && findPark(atlas, state.park);
  if (park) return parkTexts(park, { speaker, detail });
  const isComparison = state.compare.length > 1;
  const chosen = chosenIn(state, atlas);
  if (chosen.length === 0) return undefined;
  const lines = chosen.map((one) =>
    speaker.labelled(
      parkName(one, speaker),
      speaker.clauses([
        speaker.aside(
          agedText(one.figures.vacancy, speaker, limitsOn('vacancy', state.filters)),
          words.measures.vacancy,
        ),
        besideText(one.figures.vacancy, speaker, detail),
      ]),
    ),
  );
  const heading = isComparison ? detail.compare.title : words.shortlist.heading;
  return {
    title: speaker.labelled(heading, speaker.list(chosen.map((one) => parkName(one, speaker)))),
    description: speaker.facts(lines),
  };
}

/** How many parks a view finds, where it asks for something. */
function countsOf({ search, atlas, speaker }: HeadRequest): string | undefined {
  const { filters } = readLink(search, atlas).state;
  if (Object.keys(filters).length === 0) return undefined;
  const { match, may, no } = answer(filters, atlas).counts;
  return speaker.words.list.counts(match, atlas.parks.length, may, no);
}

/** What a page is, and of which parks where it is printed of some. */
function aboutOf({ route, search, atlas, speaker, detail }: HeadRequest): string | undefined {
  const about = detail.pageAbout[route.kind];
  if (about === undefined || aboutPage(route.kind).stands !== 'on-paper') return about;
  const chosen = chosenIn(readLink(search, atlas).state, atlas);
  const names = speaker.list(chosen.map((one) => parkName(one, speaker)));
  return speaker.sentences([about, names]);
}

function placeOf(collection: PlaceCollection, asked: HeadRequest): Texts {
  const id = asked.route.id ?? '';
  return (
    placeTexts[collection]?.(id, asked) ?? plainTexts(collection as PlainCollection, id, asked)
  );
}

/** Title and description of a page. */
export function textsOf(asked: HeadRequest): Texts {
  const { route, speaker, detail } = asked;
  const { words } = speaker;
  const { title, ofView } = pageTitles[route.kind];
  const collection = collectionOf(route.kind);
  const place = collection && placeOf(collection, asked);
  const view = ofView && viewTexts(asked);
  const own = view?.title ?? title?.({ words, detail, name: place?.title ?? '' });
  if (own)
    return {
      title: speaker.facts([own, words.title]),
      description: view?.description ?? place?.description ?? aboutOf(asked) ?? detail.description,
    };
  return {
    title: speaker.labelled(words.title, words.tagline),
    description: countsOf(asked) ?? detail.description,
  };
}
