import { unsentKey } from './unsent.ts';

async function askServer(): Promise<Document> {
  const answer = await fetch(window.location.href, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

const scriptOf = (page: Document) =>
  page.querySelector('script[type="module"]')?.getAttribute('src') ?? '';

/** The release that a tab has already loaded itself anew for. */
const key = 'reloaded-for';

/**
 * After a release the scripts of an open page may be gone. The page loads itself anew where the server has another
 * release, once for each: never because of a bad network, and never in a circle.
 */
export async function reloadAfterRelease(): Promise<void> {
  try {
    const theirs = scriptOf(await askServer());
    const storage = window.sessionStorage;
    if (!theirs || theirs === scriptOf(document) || storage.getItem(key) === theirs) return;
    storage.setItem(key, theirs);
    window.location.reload();
  } catch {
    // No network, or no storage to remember that it was tried: the page stays as it is.
  }
}

/** Puts the page as the server sends it where our own was: readable, its links and forms work without script. */
export async function showAsSent(fallback: string): Promise<void> {
  const app = document.createElement('div');
  app.id = 'app';
  try {
    app.innerHTML = (await askServer()).getElementById('app')?.innerHTML ?? fallback;
  } catch {
    app.innerHTML = fallback;
  }
  document.getElementById('app')?.replaceWith(app);
  document.documentElement.classList.remove('ready');
  document.getElementById('offline')?.removeAttribute('hidden');
  // Nobody follows the address any more.
  window.addEventListener('popstate', () => window.location.reload());
}

/** Goes on sending what another page of the site could not; `open` fetches the queue that does. */
export async function sendWaiting(
  open: () => Promise<{ readonly openEnquiries: () => Promise<unknown> }>,
): Promise<void> {
  try {
    if (window.localStorage.getItem(unsentKey) !== null) await (await open()).openEnquiries();
  } catch {
    // Without storage nothing waits; without network it waits on.
  }
}
