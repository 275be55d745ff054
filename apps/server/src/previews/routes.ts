import { type Atlas, type Language, languages } from '@sites/domain';
import { type LinkState, emptyLink, readLink, writeLink } from '@sites/link';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Body } from '../body.ts';
import type { Cached } from '../load/cached.ts';
import type { Previews, Subject } from './previews.ts';

const languageNames = languages.join('|');

/** What of a link changes its picture: the parks that were chosen, in the order of the data, else the filters. */
export function previewed(search: string, atlas: Atlas): LinkState {
  const { filters, compare, stars, unknown } = readLink(search, atlas).state;
  const inOrder = (ids: readonly string[]) =>
    atlas.parks.map(({ id }) => id).filter((id) => ids.includes(id));
  if (compare.length > 1) return { ...emptyLink, compare: inOrder(compare) };
  if (stars.length > 0) return { ...emptyLink, stars: inOrder(stars) };
  return Object.keys(filters).length > 0 ? { ...emptyLink, filters, unknown } : emptyLink;
}

/** `/preview/ja.png?vacancy=10-`, `/preview/ko/parks/dong-mai.png`: one picture per page that can be shared. */
export function previewRoutes({
  previews,
  atlas,
  cached,
  send,
}: {
  previews: Previews;
  atlas: Atlas;
  cached: Cached;
  send: (c: Context, body: Body) => Response;
}): Hono {
  /** `key` names the subject in one canonical way. */
  const show = async (c: Context, language: Language, key: string, subject: Subject) =>
    send(c, await cached(c, `picture ${language} ${key}`, () => previews.draw(language, subject)));
  return new Hono()
    .get(`/:file{(?:${languageNames})\\.png}`, (c) => {
      const language = c.req.param('file')!.replace('.png', '') as Language;
      const state = previewed(new URL(c.req.url).search, atlas);
      return show(c, language, writeLink(state), { state });
    })
    .get(
      `/:language{(?:${languageNames})}/:collection{(?:parks|zones)}/:file{[a-z0-9-]+\\.png}`,
      (c) => {
        const { language, collection, file } = c.req.param() as {
          language: Language;
          collection: 'parks' | 'zones';
          file: string;
        };
        const id = file.replace('.png', '');
        if (!atlas[collection].some((one) => one.id === id))
          return show(c, language, '', { state: emptyLink });
        return show(
          c,
          language,
          `${collection}/${id}`,
          collection === 'parks' ? { park: id } : { zone: id },
        );
      },
    );
}
