import { type Language, aboutLanguage, languages } from '@sites/domain';
import type { Words } from '@sites/words';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { type Body, textBody } from '../body.ts';

const icon = (src: string, sizes: string, type: string, purpose = 'any') => ({
  src,
  sizes,
  type,
  purpose,
});

/** What a home screen is told: name and start in the language of the page that was kept. */
const manifestOf = (start: string, language: Language, { title, tagline, description }: Words) => ({
  id: start,
  name: `${title}${aboutLanguage(language).marks.colon}${tagline}`,
  short_name: title,
  description,
  lang: language,
  start_url: start,
  scope: '/',
  // The address is the view, so it stays in sight.
  display: 'minimal-ui',
  background_color: '#fbfaf6',
  theme_color: '#fbfaf6',
  icons: [
    icon('/icon.svg', 'any', 'image/svg+xml'),
    icon('/icon-192.png', '192x192', 'image/png'),
    icon('/icon-512.png', '512x512', 'image/png'),
    icon('/icon-maskable-512.png', '512x512', 'image/png', 'maskable'),
  ],
});

/** `/ja/manifest.webmanifest` for each language. */
export function manifestRoutes(
  words: Readonly<Record<Language, Words>>,
  home: string,
  send: (c: Context, body: Body) => Response,
): Hono {
  const routes = new Hono();
  for (const language of languages) {
    const text = JSON.stringify(manifestOf(`/${language}/${home}`, language, words[language]));
    const body = textBody(text, 'application/manifest+json');
    routes.get(`/${language}/manifest.webmanifest`, (c) => send(c, body));
  }
  return routes;
}
