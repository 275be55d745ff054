import { type Dataset, type Language, languages } from '@sites/domain';
import { readLink, writeLink } from '@sites/link';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Body } from '../body.ts';
import type { Previews, Subject } from '../preview/previews.ts';

const languageNames = languages.join('|');
/** No link of ours is as long as this. */
const longest = 2000;

/** The query by which a picture is known: what changes the picture and nothing else. */
export function previewQuery(search: string, atlas: Dataset): string | undefined {
  if (search.length > longest) return undefined;
  const { state, rejected } = readLink(search, atlas);
  if (rejected.length > 0) return undefined;
  return writeLink(state);
}

/** `/preview/ja.png?vacancy=10-`, `/preview/ko/parks/dong-mai.png`: one picture per page that can be shared. Whatever else is asked for gets the plain one. */
export function previewRoutes({
  previews,
  atlas,
  send,
}: {
  previews: Previews;
  atlas: Dataset;
  send: (c: Context, body: Body) => Response;
}): Hono {
  const show = async (
    c: Context,
    language: Language,
    key: string,
    subject: Subject | undefined,
  ): Promise<Response> => {
    const picture = subject && previews.get(language, key, subject);
    return send(c, await (picture ?? previews.plain(language)));
  };
  return new Hono()
    .get(`/:file{(?:${languageNames})\\.png}`, (c) => {
      const language = c.req.param('file')!.replace('.png', '') as Language;
      const query = previewQuery(new URL(c.req.url).search, atlas);
      return show(
        c,
        language,
        query || 'plain',
        query === undefined || query === '' ? undefined : { state: readLink(query, atlas).state },
      );
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
        const known = atlas[collection].some((one) => one.id === id);
        return show(
          c,
          language,
          `${collection}/${id}`,
          known ? (collection === 'parks' ? { park: id } : { zone: id }) : undefined,
        );
      },
    );
}
