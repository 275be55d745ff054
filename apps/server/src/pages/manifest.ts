import { type Language, aboutLanguage, languages } from '@sites/domain';
import type { DetailWords, Words } from '@sites/words';
import { textBody } from '../body.ts';
import type { NamedBody } from './file-routes.ts';

const icon = (src: string, sizes: string, type: string, purpose = 'any') => ({
  src,
  sizes,
  type,
  purpose,
});

/** What a home screen is told: name and start in the language of the page that was kept. */
const manifestOf = (
  start: string,
  language: Language,
  { title, tagline }: Words,
  { description }: DetailWords,
) => ({
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

/** `/ja/manifest.webmanifest` and its like, by path. */
export const manifests = (
  words: Readonly<Record<Language, Words>>,
  details: Readonly<Record<Language, DetailWords>>,
  home: string,
): NamedBody[] =>
  languages.map((language) => {
    const start = `/${language}/${home}`;
    const text = JSON.stringify(manifestOf(start, language, words[language], details[language]));
    return [`/${language}/manifest.webmanifest`, textBody(text, 'application/manifest+json')];
  });
