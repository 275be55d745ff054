import {
  type Atlas,
  type Language,
  aboutLanguage,
  defaultLanguage,
  languages,
} from '@sites/domain';
import { emptyLink, readLink, writeLink } from '@sites/link';
import { aboutPage, collectionOf, pageAddress } from '../page/route.ts';
import type { HeadRequest } from './request.ts';
import { structuredData } from './structured-data.ts';
import { type HeadTag, data, link, meta, property, title } from './tags.ts';
import { textsOf } from './texts.ts';

/** The picture that chats show for a page: its place, or the view. */
function previewPath({
  route,
  speaker,
  search,
}: Pick<HeadRequest, 'route' | 'speaker' | 'search'>): string {
  const collection = collectionOf(route.kind);
  if (collection) return `/preview/${speaker.language}/${collection}/${route.id}.png`;
  return `/preview/${speaker.language}.png${search ? `?${search}` : ''}`;
}

/** The query of a link as search engines and chats should know it: no version, no units, nothing that was dropped. */
function canonicalQuery(search: string, atlas: Atlas, form?: readonly string[]): string {
  const { version: _, money: __, ...state } = readLink(search, atlas).state;
  return writeLink({ ...state, area: emptyLink.area }, form);
}

/**
 * What search engines and chats read of a page: title, description, its one address, the same page in other
 * languages, its picture and data.
 */
export function headOf(asked: HeadRequest): HeadTag[] {
  const { route, base, speaker, atlas } = asked;
  const { form, indexed } = aboutPage(route.kind);
  const search = canonicalQuery(asked.search, atlas, form);
  const request = { ...asked, search };
  const text = textsOf(request);
  const address = (to: Language) => `${base}${pageAddress(to, route)}${search && `?${search}`}`;
  const isKept = indexed !== 'never';
  const alternates = !isKept
    ? []
    : [
        link('canonical', { href: address(speaker.language) }),
        ...languages.map((to) => link('alternate', { hrefLang: to, href: address(to) })),
        link('alternate', { hrefLang: 'x-default', href: address(defaultLanguage) }),
      ];
  const others = languages.filter((to) => to !== speaker.language);
  return [
    title(text.title),
    meta('description', text.description),
    // Filtered links are endless; the pages of parks and zones hold the same figures.
    ...(!isKept || search ? [meta('robots', 'noindex')] : []),
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
