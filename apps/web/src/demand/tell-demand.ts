import { readLink, writeLink } from '@sites/link';
import type { Site } from '../page/site.tsx';

/** A question that stands so long is one; what is passed by on the way is not. */
const settledMs = 5000;

type Browser = Pick<Window, 'location'> & {
  readonly navigator: Pick<Navigator, 'doNotTrack' | 'sendBeacon'> & {
    readonly globalPrivacyControl?: boolean;
  };
};

/** The filters of a view as a query, and nothing else of it. */
function questionOf({ link, now }: Pick<Site, 'link' | 'now'>): string {
  const { filters } = link.get().state;
  return writeLink({ ...readLink('', now).state, filters });
}

/**
 * Tells the server each question that a visitor comes to while the list stays open: its filters, and nothing of who
 * asks. The one that the page was asked for has been counted. Browsers that ask so are left out.
 */
export function tellDemand(site: Pick<Site, 'link' | 'now'>, browser: Browser = window): void {
  const { location, navigator } = browser;
  const isDeclined = navigator.doNotTrack === '1' || navigator.globalPrivacyControl === true;
  if (isDeclined || !/^\/[a-z-]+\/$/.test(location.pathname)) return;
  let told = questionOf(site);
  let asked = told;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    if (asked === told) return;
    told = asked;
    if (asked === '') return;
    const body = JSON.stringify({ address: `${location.pathname}?${asked}` });
    navigator.sendBeacon('/api/demand', new Blob([body], { type: 'application/json' }));
  };
  site.link.subscribe(() => {
    const before = asked;
    asked = questionOf(site);
    if (asked === before) return;
    clearTimeout(timer);
    timer = setTimeout(tell, settledMs);
  });
}
