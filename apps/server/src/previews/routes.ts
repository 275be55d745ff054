import {
  type Atlas,
  type Language,
  type PlaceCollection,
  currentId,
  languages,
} from '@sites/domain';
import { type LinkState, emptyLink, readLink, writeLink } from '@sites/link';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Body } from '../body.ts';
import type { Cached } from '../load/cached.ts';
import type { Previews, Subject } from './previews.ts';

const languageNames = languages.join('|');

/** What of a link changes its picture: the parks that were chosen, in the order of the data, else the filters. */
function previewed(search: string, atlas: Atlas): LinkState {
  const { filters, compare, stars, unknown } = readLink(search, atlas).state;
  const inOrder = (ids: readonly string[]) =>
    atlas.parks.map(({ id }) => id).filter((id) => ids.includes(id));
  if (compare.length > 1) return { ...emptyLink, compare: inOrder(compare) };
  if (stars.length > 0) return { ...emptyLink, stars: inOrder(stars) };
  return Object.keys(filters).length > 0 ? { ...emptyLink, filters, unknown } : emptyLink;
}

/** What is drawn for the page about a place; the places of other collections have the picture of the whole. */
const subjects: Readonly<Partial<Record<PlaceCollection, (id: string) => Subject>>> = {
  parks: (park) => ({ park }),
  zones: (zone) => ({ zone }),
};

/** `/preview/ja.png?vacancy=10-`, `/preview/ko/parks/dong-mai.png`: one picture per page that can be shared. */
export function previewRoutes({
  previews,
  atlas,
  pagedCollections,
  cached,
  send,
}: {
  previews: Previews;
  atlas: Atlas;
  pagedCollections: readonly PlaceCollection[];
  cached: Cached;
  send: (c: Context, body: Body) => Response;
}): Hono {
  /** `key` names the subject in one canonical way. */
  const show = async (c: Context, language: Language, key: string, subject: Subject) =>
    send(c, await cached(c, `picture ${language} ${key}`, () => previews.draw(language, subject)));
  return new Hono()
    .get(`/:file{(?:${languageNames})\\.png}`, (c) => {
      // The route above has it, and only with the name of a language.
      const language = c.req.param('file')!.replace('.png', '') as Language;
      const state = previewed(new URL(c.req.url).search, atlas);
      return show(c, language, writeLink(state), { state });
    })
    .get(
      `/:language{(?:${languageNames})}/:collection{(?:${pagedCollections.join('|')})}/:file{[a-z0-9-]+\\.png}`,
      (c) => {
        const { language, collection, file } = c.req.param() as {
          language: Language;
          collection: PlaceCollection;
          file: string;
        };
        const id = currentId(atlas[collection], file.replace('.png', ''));
        const subject = id === undefined ? undefined : subjects[collection]?.(id);
        return subject
          ? show(c, language, `${collection}/${id}`, subject)
          : show(c, language, '', { state: emptyLink });
      },
    );
}
