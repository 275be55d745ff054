import { useState } from 'react';
import { aboutLanguage } from '@sites/domain';
import { LanguageLink } from '../page/PageLink.tsx';
import { rememberLanguage, wishedLanguage } from './remembered-language.ts';
import { useSite } from '../page/site.tsx';
import { useOnPage } from '../page/use-on-page.ts';

/** Offers the page in the language that the browser asks for, in that language; either answer is remembered. */
export function LanguageOffer() {
  const { speaker } = useSite();
  const wished = useOnPage(wishedLanguage);
  const [closed, setClosed] = useState(false);
  if (closed || !wished || wished === speaker.language) return null;
  const { offer } = aboutLanguage(wished);
  return (
    <aside className="offer" lang={wished}>
      <LanguageLink language={wished} onClick={() => rememberLanguage(wished)}>
        {offer.read}
      </LanguageLink>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          rememberLanguage(speaker.language);
          setClosed(true);
        }}
      >
        {offer.stay}
      </button>
    </aside>
  );
}
