import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '@sites/domain';
import { makeSpeaker } from '@sites/words';
import { Document } from '../Document.tsx';
import { meta, title } from '../head/tags.ts';
import { fixedLink } from '../page/link-store.ts';
import { home } from '../page/route.ts';
import type { Site } from '../page/site.tsx';
import { termsAttributes } from '../privacy/terms-sent.ts';
import { type RendererParts, publicAttribute } from '../render.tsx';

/**
 * The document that devices keep of a language and show for every address of it: empty, and drawn by the browser
 * out of the address. It names no place, so any
 * language's atlas does: to read one of each would take as long as all else of a start.
 */
export function renderShell(
  {
    atlas,
    words,
    assets,
    controller,
    retentionMonths = 0,
    publicUrl,
  }: Omit<RendererParts, 'atlases'> & Pick<Site, 'atlas'>,
  language: Language,
): string {
  const speaker = makeSpeaker(language, words[language], atlas);
  const link = fixedLink('', atlas);
  const site: Site = {
    speaker,
    atlas,
    now: atlas,
    kind: home,
    search: '',
    origin: publicUrl ?? '',
    link,
  };
  const ofAnyPage = [...new Set(Object.values(assets.styles).flat())];
  const html = renderToStaticMarkup(
    <Document
      site={site}
      page=""
      tags={[title(words[language].title), meta('robots', 'noindex')]}
      files={{ ...assets, styles: ofAnyPage, ahead: assets.preload[language] }}
      app=""
      attributes={{
        'data-shell': 'yes',
        ...publicAttribute(publicUrl),
        'data-version': atlas.version,
        'data-compiled': atlas.report.compiled,
        ...termsAttributes({ controller, months: retentionMonths }),
      }}
    />,
  );
  return `<!doctype html>${html}`;
}
