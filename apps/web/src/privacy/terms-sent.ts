import { useState } from 'react';
import { defaultRetentionMonths } from '@sites/enquiry';
import { type Site, useSite } from '../page/site.tsx';

interface TermsSent {
  readonly controller: Site['controller'];
  readonly months: number;
}

/** What a page says of its terms in its own markup, so that the browser reads the same. */
export const termsAttributes = ({ controller, months }: TermsSent) => ({
  'data-months': months,
  ...(controller && { 'data-name': controller.name, 'data-contact': controller.contact }),
});

function readTerms({ name, contact, months }: DOMStringMap): TermsSent {
  return {
    controller: name === undefined || contact === undefined ? undefined : { name, contact },
    months: Number(months),
  };
}

/** The terms on which enquiries are taken: the server knows them, the browser reads them out of the page as sent. */
export function useTermsSent(): TermsSent {
  const { controller, retentionMonths = defaultRetentionMonths } = useSite();
  const [terms] = useState((): TermsSent => {
    const sent =
      typeof document === 'undefined' ? null : document.querySelector<HTMLElement>('[data-months]');
    return sent ? readTerms(sent.dataset) : { controller, months: retentionMonths };
  });
  return terms;
}
