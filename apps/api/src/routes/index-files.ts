import { type Dataset, languages } from '@sites/domain';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { type Body, textBody } from '../body.ts';

/** What search engines ask first: which pages there are, each in every language, and what they may read. */
export function indexRoutes({
  atlas,
  base,
  send,
}: {
  atlas: Dataset;
  base: (c: Context) => string;
  send: (c: Context, body: Body) => Response;
}): Hono {
  const paths = [
    '',
    'data',
    'rules',
    ...atlas.zones.map(({ id }) => `zones/${id}`),
    ...atlas.parks.map(({ id }) => `parks/${id}`),
  ];
  return (
    new Hono()
      .get('/sitemap.xml', (c) => {
        const origin = base(c);
        const alternates = (path: string) =>
          [...languages.map((to) => [to, to] as const), ['x-default', 'en'] as const]
            .map(
              ([tag, to]) =>
                `<xhtml:link rel="alternate" hreflang="${tag}" href="${origin}/${to}/${path}"/>`,
            )
            .join('');
        const urls = paths.flatMap((path) =>
          languages.map(
            (language) =>
              `<url><loc>${origin}/${language}/${path}</loc><lastmod>${atlas.report.compiled}</lastmod>${alternates(path)}</url>`,
          ),
        );
        return send(
          c,
          textBody(
            `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`,
            'application/xml',
          ),
        );
      })
      // Chats must be able to read any link, so only the API is kept from robots; filtered pages ask not to be indexed themselves.
      .get('/robots.txt', (c) =>
        send(
          c,
          textBody(
            `User-agent: *\nDisallow: /api/\nSitemap: ${base(c)}/sitemap.xml\n`,
            'text/plain; charset=utf-8',
          ),
        ),
      )
  );
}
