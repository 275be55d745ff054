import { defaultLanguage, languages } from '@sites/domain';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { type Body, freshBody } from '../body.ts';
import type { Cached } from '../load/cached.ts';

/** What search engines ask first: which pages there are, each in every language, and what they may read. */
export function indexRoutes({
  compiled,
  listedPaths,
  base,
  cached,
  send,
}: {
  /** The day of the data. */
  compiled: string;
  /** Paths of pages below the language. */
  listedPaths: readonly string[];
  base: (c: Context) => string;
  cached: Cached;
  send: (c: Context, body: Body) => Response;
}): Hono {
  const sitemap = (origin: string): string => {
    const alternates = (path: string) =>
      [...languages.map((to) => [to, to] as const), ['x-default', defaultLanguage] as const]
        .map(
          ([tag, to]) =>
            `<xhtml:link rel="alternate" hreflang="${tag}" href="${origin}/${to}/${path}"/>`,
        )
        .join('');
    const lastChange = `<lastmod>${compiled}</lastmod>`;
    const urls = listedPaths.flatMap((path) =>
      languages.map(
        (language) =>
          `<url><loc>${origin}/${language}/${path}</loc>${lastChange}${alternates(path)}</url>`,
      ),
    );
    const spaces = [
      'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
      'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
    ].join(' ');
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<urlset ${spaces}>`,
      ...urls,
      '</urlset>',
      '',
    ].join('\n');
  };
  // Chats must be able to read any link, so only the API is kept from robots; filtered pages ask not to be
  // indexed themselves.
  const robots = (origin: string): string =>
    `User-agent: *\nDisallow: /api/\nSitemap: ${origin}/sitemap.xml\n`;
  const file = async (
    c: Context,
    name: string,
    type: string,
    write: (origin: string) => string,
  ): Promise<Response> => {
    const origin = base(c);
    return send(c, await cached(c, `${name} ${origin}`, () => freshBody(write(origin), type)));
  };
  return new Hono()
    .get('/sitemap.xml', (c) => file(c, 'sitemap', 'application/xml; charset=utf-8', sitemap))
    .get('/robots.txt', (c) => file(c, 'robots', 'text/plain; charset=utf-8', robots));
}
