import { termsName } from '../enquire/terms.ts';
import { kioskName, readKiosk } from '../kiosk-flag.ts';
import { unsentKey } from '../page/unsent.ts';

/** In the storage of the tab: a visitor has begun. */
const begunName = 'kiosk-begun';
/** In the storage of the tab: what a visitor before may have left is erased. */
const cleanName = 'kiosk-clean';

export const hasBegun = (): boolean => window.sessionStorage.getItem(begunName) !== null;
const listeners = new Set<() => void>();
export function begin(): void {
  window.sessionStorage.setItem(begunName, 'yes');
  for (const listener of listeners) listener();
}
export function onBegin(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
/** Whether the tab knows that it began clean; a browser that was started anew does not. */
export const isClean = (): boolean => window.sessionStorage.getItem(cleanName) !== null;

/** How long the queue may take to seal and forget; what is not sealed then is in the next wipe. */
const patienceMs = 5000;
/** What belongs to the device, and to no visitor; that something waits is known to every page, after the kiosk too. */
const outliving = [kioskName, termsName, unsentKey];

function clearStorage(): void {
  const { localStorage, sessionStorage } = window;
  const kept = outliving.map((name) => [name, localStorage.getItem(name)] as const);
  localStorage.clear();
  sessionStorage.clear();
  for (const [name, value] of kept) if (value !== null) localStorage.setItem(name, value);
}

function clearCookies(): void {
  for (const pair of document.cookie.split('; ')) {
    const [name = ''] = pair.split('=');
    if (name) document.cookie = `${name}=; path=/; max-age=0`;
  }
}

/** Whether a work was done, or there was nothing to do it on, before patience ended. */
const inTime = (work: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    work.then(
      () => true,
      () => true,
    ),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patienceMs)),
  ]);

async function sealEnquiries(): Promise<void> {
  const { openQueue } = await import('../enquire/queue/index.ts');
  const queue = await openQueue();
  if (typeof queue !== 'string') await queue.forget();
}
async function eraseTyped(): Promise<void> {
  const { forgetTyped } = await import('../enquire/queue/index.ts');
  await forgetTyped();
}

/**
 * Ends a visit: erases what the visitor left on the device, but the sealed enquiries, and begins anew in the place of
 * the page they saw. Kept are the app's own files, the flag, the terms and the PIN. `atEnd` is done before the page
 * goes.
 */
export async function wipe(atEnd = () => {}): Promise<void> {
  // At once, whatever follows: the next visitor sees nothing of it.
  document.documentElement.style.visibility = 'hidden';
  clearStorage();
  clearCookies();
  window.name = '';
  const isForgotten = await inTime(eraseTyped());
  await inTime(sealEnquiries());
  // What the page wrote meanwhile.
  clearStorage();
  // Otherwise the next page wipes again before it shows anything.
  if (isForgotten) window.sessionStorage.setItem(cleanName, 'yes');
  const language = readKiosk()?.language ?? document.documentElement.lang;
  atEnd();
  window.location.replace(`/${language}/kiosk`);
}
