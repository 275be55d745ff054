import {
  type Atlas,
  type Language,
  aboutLanguage,
  defaultLanguage,
  isLanguage,
  languageOf,
  languages,
  localLanguage,
  readNumber,
} from '@sites/domain';
import { foldForm, pageQuery, withoutTracking } from '@sites/link';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { type Body, freshBody } from '../body.ts';
import { crossOriginHeaders } from '../headers.ts';
import type { Cached } from '../load/cached.ts';
import type { FrontEnd, KnownPage, PageRequest } from './front-end.ts';

const languagePath = `/:language{(?:${languages.join('|')})}`;

/** The language that a reader chose before, else the best of ours by the browser; Vietnamese where it names none. */
function bestLanguage(accept: string | undefined, cookie?: string): Language {
  const chosen = /(?:^|;\s*)language=([a-z-]+)/.exec(cookie ?? '')?.[1];
  if (isLanguage(chosen)) return chosen;
  const wanted = (accept ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', q = ''] = part.trim().toLowerCase().split(';q=');
      return { language: languageOf(tag), q: q === '' ? 1 : Number(q) };
    })
    .filter(({ language, q }) => language && q > 0)
    .toSorted((a, b) => b.q - a.q);
  if (wanted[0]?.language) return wanted[0].language;
  return accept && !accept.includes('*') ? defaultLanguage : localLanguage;
}

/** The query that a redirect takes along: all of the reader's own, nothing of who passed the link on. */
function arrived(c: Context): string {
  const query = withoutTracking(new URL(c.req.url).search);
  return query && `?${query}`;
}

interface PageDeps extends Pick<FrontEnd, 'renderPage' | 'findPage'> {
  readonly atlas: Atlas;
  /** The content policy of a page that may stand in a frame. */
  readonly framePolicy: string;
  /** That of a page of the desk. */
  readonly deskPolicy: string;
  readonly base: (c: Context) => string;
  readonly cached: Cached;
  readonly send: (c: Context, body: Body) => Response;
  /** The same for what nobody is to keep. */
  readonly sendPrivate: (c: Context, body: Body) => Response;
}

/** What the language of an address without one depends on. */
const chosenBy = 'Accept-Language, Cookie';
/** A path out of decoded text: nothing in it can end a header or begin a query. */
const written = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The path of a place that is not there, to say what may have been meant; all others share one page. */
const askedPath = ({ req: { path } }: Context): string =>
  /^\/[a-z-]+\/(?:parks|zones|clusters)\/[a-z0-9-]{1,40}$/.test(path) ? path : '';

export function pageRoutes({
  atlas,
  framePolicy,
  deskPolicy,
  renderPage,
  findPage,
  base,
  cached,
  send,
  sendPrivate,
}: PageDeps): Hono {
  const plainly = (typed: string, language: Language): string =>
    String(readNumber(typed, aboutLanguage(language).numbers) ?? typed);
  const show = async (c: Context, request: PageRequest, known?: KnownPage): Promise<Response> => {
    const search = pageQuery(request.search, atlas, known?.form);
    const { asked = '' } = request;
    const name = ['page', request.base, request.language, request.page, search, asked].join(' ');
    const body = await cached(c, name, () => {
      const { html, status } = renderPage({ ...request, search });
      return freshBody(html, 'text/html; charset=utf-8', status === 404 ? status : undefined);
    });
    return (known?.isPrivate ? sendPrivate : send)(c, body);
  };
  const missing = (c: Context, language: Language) =>
    show(c, { language, page: 'not-found', search: '', base: base(c), asked: askedPath(c) });
  return new Hono()
    .get('/', (c) => {
      const search = arrived(c);
      c.header('Vary', chosenBy);
      return c.redirect(
        `/${bestLanguage(c.req.header('Accept-Language'), c.req.header('Cookie'))}/${search}`,
        302,
      );
    })
    .get(languagePath, (c) => c.redirect(`/${c.req.param('language') ?? ''}/${arrived(c)}`, 301))
    .get(`${languagePath}/:page{.*}`, async (c) => {
      const { search } = new URL(c.req.url);
      const language = c.req.param('language') as Language;
      const page = (c.req.param('page') ?? '').replace(/\/$/, '');
      const known = findPage(page);
      if (!known) return missing(c, language);
      if (known.movedTo !== undefined)
        return c.redirect(`/${language}/${written(known.movedTo)}${arrived(c)}`, 301);
      const folded = foldForm(search, (typed) => plainly(typed, language));
      if (folded !== undefined)
        return c.redirect(`/${language}/${written(page)}${folded ? `?${folded}` : ''}`, 303);
      const answer = await show(c, { language, page, search, base: base(c) }, known);
      if (known.mayBeFramed) {
        answer.headers.set('Content-Security-Policy', framePolicy);
        for (const [name, value] of Object.entries(crossOriginHeaders))
          answer.headers.set(name, value);
      }
      if (known.isPrivate) answer.headers.set('Content-Security-Policy', deskPolicy);
      return answer;
    })
    .get('*', async (c) => {
      const language = bestLanguage(c.req.header('Accept-Language'), c.req.header('Cookie'));
      const answer = await missing(c, language);
      answer.headers.append('Vary', chosenBy);
      return answer;
    });
}
