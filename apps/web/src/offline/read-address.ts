import { type Language, aboutLanguage, isLanguage, readNumber } from '@sites/domain';
import { foldForm } from '@sites/link';
import { askAtlas } from '../data/ask-atlas.ts';
import { type Route, aboutPage, pagePath, parsePath } from '../page/route.ts';

/** What an address asks for below the language, as far as it can be read. */
function pathIn(pathname: string, language: Language): string | undefined {
  const [, named, ...rest] = pathname.replace(/\/$/, '').split('/');
  if (named !== language) return undefined;
  try {
    return decodeURIComponent(rest.join('/'));
  } catch {
    return rest.join('/');
  }
}

/** Where the page is drawn from what the device keeps, whatever the address asks for stands in for it. */
const away: Route = { kind: 'offline' };

/** Does what the server does of an address before it sends a page: finds it, its present id, what a form means. */
export async function readAddress(): Promise<void> {
  const { lang, dataset } = document.documentElement;
  if (!isLanguage(lang)) return;
  const { location, history } = window;
  const path = pathIn(location.pathname, lang);
  const atlas = await askAtlas(lang);
  const found = path === undefined ? away : parsePath(path, atlas);
  // Staff work with the server itself.
  const route = aboutPage(found.kind).script.startsWith('desk/') ? away : found;
  const { kind, id } = route;
  const present = kind === 'not-found' ? (path ?? '') : pagePath(kind, id);
  if (route === found && path !== undefined) {
    const typed = (text: string): string =>
      String(readNumber(text, aboutLanguage(lang).numbers) ?? text);
    const folded = foldForm(location.search, typed);
    const search = folded === undefined ? location.search : folded && `?${folded}`;
    if (present !== path || folded !== undefined)
      history.replaceState(history.state, '', `/${lang}/${present}${search}${location.hash}`);
  }
  Object.assign(dataset, { kind, page: present, stands: aboutPage(kind).stands });
  if (!dataset.origin) dataset.origin = location.origin;
}
