import { createElement } from 'react';
import type { HeadTag } from './head/tags.ts';
import { aboutPage, home, isInFrame } from './page/route.ts';
import { type Site, addressOf } from './page/site.tsx';

/** Addresses of what a page fetches first. */
interface FirstFiles {
  readonly script: string;
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
  /** Scripts and words that the first script will import. */
  readonly ahead: readonly string[];
}

/** A tag of the head. Data stands as it is: its description keeps it from ending its own element. */
const elementOf = ({ name, attributes, text }: HeadTag, key: number) =>
  name === 'script'
    ? createElement(name, { ...attributes, key, dangerouslySetInnerHTML: { __html: text ?? '' } })
    : createElement(name, { ...attributes, key }, text);

/** What a frame whose scripts do not run needs, with the address of the page where it has it. */
function FrameNeeds({ speaker, origin, link }: Site) {
  const address = `${origin}${addressOf(speaker.language, { kind: home }, link.get().state)}`;
  return (
    <p className="frame-needs notice">
      <span>
        {speaker.words.map.needsScript}{' '}
        <a href={address} target="_blank" rel="noopener">
          {address}
        </a>
      </span>
    </p>
  );
}

/** A whole page. Nothing inline runs: its data comes from the API, which the head fetches ahead. */
export function Document({
  site,
  page,
  tags,
  files: { script, styles, fonts, ahead },
  app,
  attributes = {},
}: {
  site: Site;
  /** The path that was asked for, below the language. */
  page: string;
  /** What the head says of the page. */
  tags: readonly HeadTag[];
  files: FirstFiles;
  /** The page as the browser takes it over, as HTML. */
  app: string;
  /** What else it says of itself. */
  attributes?: Readonly<Record<string, string | number>>;
}) {
  const { kind, origin, speaker } = site;
  const { language, words } = speaker;
  const { stands } = aboutPage(kind);
  return (
    <html
      lang={language}
      data-page={page}
      // Where there is no page, nothing is to be taken over.
      data-kind={kind === 'not-found' ? undefined : kind}
      data-stands={stands}
      data-origin={origin}
      {...attributes}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbfaf6" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#10191f" />
        {tags.map(elementOf)}
        <link rel="icon" href="/favicon.ico" sizes="48x48" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" sizes="any" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href={`/${language}/manifest.webmanifest`} />
        {fonts.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="" />
        ))}
        {styles.map((href) => (
          // With a precedence it is asked for first: without, React writes it after all that is only fetched ahead.
          <link key={href} rel="stylesheet" href={href} precedence="page" />
        ))}
        {kind !== 'not-found' && (
          <link rel="preload" href={`/api/atlas?lang=${language}`} as="fetch" crossOrigin="" />
        )}
        {ahead.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
        <script type="module" src={script} />
      </head>
      <body>
        <p id="offline" className="notice" hidden>
          {words.notice.offline}
        </p>
        {isInFrame(kind) && <FrameNeeds {...site} />}
        <div id="app" dangerouslySetInnerHTML={{ __html: app }} />
      </body>
    </html>
  );
}
