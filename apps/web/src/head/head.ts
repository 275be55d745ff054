import { type Language, type Measure, type Park, answer, findPark, languages } from '@sites/domain';
import { readLink } from '@sites/link';
import { type Speaker, figureText } from '@sites/words';
import { parkName, placeLine } from '../parks/names.ts';
import { escapeHtml } from './escape.ts';
import type { HeadRequest } from './request.ts';
import { structuredData } from './structured-data.ts';

const headline: readonly Measure[] = ['plannedArea', 'vacancy', 'occupancy'];

/** The headline figures of a park in one line; what is missing says so. */
export const parkLine = (park: Park, speaker: Speaker): string =>
  [
    placeLine(park, speaker),
    speaker.words.statuses[park.status.value],
    ...headline.map(
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
    const told = chosen.map(
      (one) =>
        `${parkName(one)}: ${words.measures.vacancy} ${figureText(one.figures.vacancy, speaker)}`,
    );
    return of(
      `${state.compare.length > 1 ? detail.compare.title : words.shortlist.heading}: ${speaker.list(chosen.map(parkName))}`,
      told.join(' · '),
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

/** What search engines and chats read of a page: title, description, its one address, the same page in other languages, its picture and data. */
export function headOf(request: HeadRequest): string[] {
  const { route, page, base, search, speaker } = request;
  const { title, description } = texts(request);
  const address = (to: Language) =>
    escapeHtml(`${base}/${to}/${route ? page : ''}${search ? `?${search}` : ''}`);
  const meta = (attribute: 'name' | 'property', name: string, content: string) =>
    `<meta ${attribute}="${name}" content="${content}">`;
  const picture = escapeHtml(`${base}${previewPath(request)}`);
  // Frames and sheets are other forms of a page that is found by itself.
  const isForm = route === undefined || ['embed', 'park-sheet', 'sheet'].includes(route.kind);
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', escapeHtml(description)),
    // Filtered links are endless; the pages of parks and zones hold the same figures.
    ...(isForm || search ? [meta('name', 'robots', 'noindex')] : []),
    ...(isForm
      ? []
      : [
          `<link rel="canonical" href="${address(speaker.language)}">`,
          ...languages.map((to) => `<link rel="alternate" hreflang="${to}" href="${address(to)}">`),
          `<link rel="alternate" hreflang="x-default" href="${address('en')}">`,
        ]),
    meta('property', 'og:title', escapeHtml(title)),
    meta('property', 'og:description', escapeHtml(description)),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:url', address(speaker.language)),
    meta('property', 'og:image', picture),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('property', 'og:locale', speaker.language.replace('-', '_')),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...structuredData(request, title, description).map(
      (data) =>
        `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`,
    ),
  ];
}
