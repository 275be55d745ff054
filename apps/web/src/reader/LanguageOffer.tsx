import { useState } from 'react';
import { offers } from '@sites/words';
import { PageLink } from '../state/PageLink.tsx';
import { rememberLanguage, wishedLanguage } from '../state/remembered-language.ts';
import { useSite } from '../state/site.tsx';
import { useOnPage } from '../state/use-on-page.ts';

/** Offers the page in the language that the browser asks for, in that language; either answer is remembered. */
export function LanguageOffer() {
  const { speaker, page } = useSite();
  const wished = useOnPage(wishedLanguage);
  const [closed, setClosed] = useState(false);
  if (closed || !wished || wished === speaker.language) return null;
  return (
    <p className="offer" lang={wished}>
      <PageLink page={page} language={wished} onChoose={() => rememberLanguage(wished)}>
        {offers[wished].read}
      </PageLink>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          rememberLanguage(speaker.language);
          setClosed(true);
        }}
      >
        {offers[wished].stay}
      </button>
    </p>
  );
}
