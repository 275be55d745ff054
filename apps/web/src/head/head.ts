import {
  type Atlas,
  type Language,
  type Park,
  aboutLanguage,
  answer,
  findPark,
  languages,
  measuresIn,
} from '@sites/domain';
import { emptyLink, readLink, writeLink } from '@sites/link';
import { type Speaker, figureText } from '@sites/words';
import { parkName, placeLine } from '../places/names.ts';
import type { HeadRequest } from './request.ts';
import { structuredData } from './structured-data.ts';
import { type HeadTag, data, link, meta, property, title } from './tags.ts';

/** The headline figures of a park in one line; what is missing says so. */
export const parkLine = (park: Park, speaker: Speaker): string =>
  [
    placeLine(park, speaker),
    speaker.words.statuses[park.status.value],
    ...measuresIn('line').map(
      (measure) =>
        `${speaker.words.measures[measure]}: ${figureText(park.figures[measure], speaker)}`,
    ),
  ].join(' · ');

function texts({ route, atlas, speaker, detail, search }: HeadRequest): {
  title: string;
  description: string;
} {
  const { words } = speaker;
  const of = (title: string, description = words.description) => ({
    title: `${title} · ${words.title}`,
    description,
  });
  if (!route) return of(words.notFound.title);
  if (route.kind === 'data') return of(words.header.about);
  if (route.kind === 'rules') return of(words.lawLink);
  const park = findPark(atlas, route.id ?? readLink(search, atlas).state.park ?? '');
  if (route.kind === 'zone') {
    const zone = atlas.zones.find(({ id }) => id === route.id)!;
    return of(
      speaker.text(zone.name),
      [
        detail.zone[zone.type],
        zone.measures.area?.[0] &&
          `${detail.claims.area}: ${speaker.quantity(Number(zone.measures.area[0].value), zone.measures.area[0].unit)}`,
        `${detail.zone.parks}: ${zone.parks.length}`,
      ]
        .filter(Boolean)
        .join(' · '),
    );
  }
  const name =
    park &&
    (speaker.language === 'vi' ? parkName(park) : `${speaker.text(park.name)} (${parkName(park)})`);
  if (route.kind === 'park-sheet') return of(detail.sheet.ofPark(name!), parkLine(park!, speaker));
  if (park) return of(name!, parkLine(park, speaker));
  if (route.kind === 'sheet') return of(detail.sheet.title);
  const { state } = readLink(search, atlas);
  const chosen = (state.compare.length > 1 ? state.compare : state.stars).flatMap(
    (id) => findPark(atlas, id) ?? [],
  );
  if (chosen.length > 0) {
    const lines = chosen.map(
      (one) =>
        `${parkName(one)}: ${words.measures.vacancy} ${figureText(one.figures.vacancy, speaker)}`,
    );
    return of(
      `${state.compare.length > 1 ? detail.compare.title : words.shortlist.heading}: ${speaker.list(chosen.map(parkName))}`,
      lines.join(' · '),
    );
  }
  if (route.kind === 'compare') return of(detail.compare.title);
  if (Object.keys(state.filters).length === 0)
    return { title: `${words.title}: ${words.tagline}`, description: words.description };
  const { match, may, no } = answer(state.filters, atlas).counts;
  return {
    title: `${words.title}: ${words.tagline}`,
    description: words.list.counts(match, atlas.parks.length, may, no),
  };
}

/** The picture that chats show for a page: a park, a zone, or the view. */
export function previewPath({
  route,
  speaker,
  search,
}: Pick<HeadRequest, 'route' | 'speaker' | 'search'>): string {
  if (route?.kind === 'park' || route?.kind === 'park-sheet')
    return `/preview/${speaker.language}/parks/${route.id}.png`;
  if (route?.kind === 'zone') return `/preview/${speaker.language}/zones/${route.id}.png`;
  return `/preview/${speaker.language}.png${search ? `?${search}` : ''}`;
}

/** The query of a link as search engines and chats should know it: no version, no units, nothing that was dropped. */
function canonicalQuery(search: string, page: string, atlas: Atlas): string {
  const { version: _, money: __, ...state } = readLink(search, atlas).state;
  return writeLink({ ...state, area: emptyLink.area }, page);
}

/** What search engines and chats read of a page: title, description, its one address, the same page in other languages, its picture and data. */
export function headOf(asked: HeadRequest): HeadTag[] {
  const { route, page, base, speaker, atlas } = asked;
  const search = canonicalQuery(asked.search, page, atlas);
  const request = { ...asked, search };
  const text = texts(request);
  const address = (to: Language) => `${base}/${to}/${route ? page : ''}${search && `?${search}`}`;
  // Frames and sheets are other forms of a page that is found by itself.
  const isForm = route === undefined || ['embed', 'park-sheet', 'sheet'].includes(route.kind);
  const alternates = isForm
    ? []
    : [
        link('canonical', { href: address(speaker.language) }),
        ...languages.map((to) => link('alternate', { hreflang: to, href: address(to) })),
        link('alternate', { hreflang: 'x-default', href: address('en') }),
      ];
  const others = languages.filter((to) => to !== speaker.language);
  return [
    title(text.title),
    meta('description', text.description),
    // Filtered links are endless; the pages of parks and zones hold the same figures.
    ...(isForm || search ? [meta('robots', 'noindex')] : []),
    ...alternates,
    property('og:title', text.title),
    property('og:description', text.description),
    property('og:type', 'website'),
    property('og:url', address(speaker.language)),
    property('og:image', `${base}${previewPath(request)}`),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:locale', aboutLanguage(speaker.language).locale),
    ...others.map((to) => property('og:locale:alternate', aboutLanguage(to).locale)),
    meta('twitter:card', 'summary_large_image'),
    ...structuredData(request, text.title, text.description).map(data),
  ];
}
