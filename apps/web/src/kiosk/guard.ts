import { isLanguage } from '@sites/domain';

/** Pages that are not for visitors of a kiosk: those of the staff, and what opens the enquiries of the device. */
const closed = /^(desk|enquiry|embed)(\/|$)/;

/** Whether an address stays within what a kiosk shows. */
export function staysInside(url: URL, origin: string): boolean {
  if (url.origin !== origin) return false;
  const [language, ...page] = url.pathname.slice(1).split('/');
  return isLanguage(language) && !closed.test(page.join('/'));
}

/** What a phone can do with an address: the desk and the enquiries of this device are for nobody's phone. */
export const isForPhones = (url: URL, origin: string): boolean =>
  url.origin !== origin || !isLanguage(url.pathname.split('/')[1]) || staysInside(url, origin);

/** Whether a link saves a file, or leads out of the browser. */
const isOut = (link: HTMLAnchorElement): boolean =>
  link.hasAttribute('download') || !/^https?:$/.test(link.protocol);

/**
 * Keeps a visitor inside: nothing is pushed on the history, and what leads elsewhere is told as `out`, to be opened
 * on a phone. The browser has the Navigation API: `canGuard`.
 */
export function guard(out: (address: string) => void): void {
  const { location, history } = window;
  // The whole visit is one entry of the history: going back leads to nobody's view.
  history.pushState = (...entry) => history.replaceState(...entry);
  for (const name of ['back', 'forward', 'go'] as const) history[name] = () => {};

  const lead = (address: string): void => {
    const url = new URL(address, location.href);
    if (staysInside(url, location.origin)) location.replace(url.href);
    else if (isForPhones(url, location.origin)) out(url.href);
  };
  window.open = (address) => {
    if (address !== undefined && address !== '') lead(String(address));
    return null;
  };
  window.print = () => out(location.href);

  window.navigation.addEventListener('navigate', (event) => {
    const { destination, navigationType, downloadRequest } = event;
    const url = new URL(destination.url);
    const isFine = staysInside(url, location.origin) && downloadRequest === null;
    if (isFine && (navigationType !== 'push' || destination.sameDocument)) return;
    if (!event.cancelable) return;
    event.preventDefault();
    // What made the event must have ended before another one begins.
    if (downloadRequest === null) queueMicrotask(() => lead(url.href));
    else if (/^https?:$/.test(url.protocol)) out(url.href);
  });
  const onLink = (event: MouseEvent): void => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.defaultPrevented) return;
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || link.target) {
      event.preventDefault();
      if (link.target && event.button === 0) lead(link.href);
    } else if (isOut(link)) {
      event.preventDefault();
      // A file that the page has made itself cannot be had from elsewhere.
      if (link.protocol !== 'blob:' && link.protocol !== 'data:') out(link.href);
    }
  };
  window.addEventListener('click', onLink);
  window.addEventListener('auxclick', onLink);
  for (const name of ['contextmenu', 'dragstart'])
    window.addEventListener(name, (event) => event.preventDefault());
  // The browser must not offer to the next one what this one has typed.
  window.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      target.autocomplete = 'off';
  });
}

/** Whether the browser lets a page hold its visitors. */
export const canGuard = (): boolean => 'navigation' in window;
