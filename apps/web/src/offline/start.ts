import type { Site } from '../page/site.tsx';
import { onConnection } from '../page/connection.ts';
import { showDeviceLine } from './device-line.ts';
import { drawingLock, workerPath } from './release.ts';
import { tell } from './worker-of-device.ts';

/** Longer than a map takes to be drawn. */
const longestWaitMs = 20_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Until the page has what it needs: the map is drawn, where there is one, and the browser has time. */
async function quiet(): Promise<void> {
  const { dataset } = document.documentElement;
  const end = Date.now() + longestWaitMs;
  while (document.querySelector('.stage') && dataset.map !== 'idle' && Date.now() < end)
    await pause(500);
  if ('requestIdleCallback' in window)
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }));
}

/** Until then a worker that the browser updates by itself waits too. */
const quietLocked = (): Promise<void> =>
  'locks' in navigator ? navigator.locks.request(drawingLock, { mode: 'shared' }, quiet) : quiet();

/** What readers who save data set in their browser. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** How often a page that stands open for days looks for a newer release. */
const lookMs = 3_600_000;

/** Has the device keep the language in use, once the page is quiet; nothing on it waits for that. */
export async function startOffline(site: Site): Promise<void> {
  // Others' pages are no place to keep ours from.
  if (!('serviceWorker' in navigator) || window.top !== window || import.meta.env.DEV) return;
  const { serviceWorker } = navigator;
  const there = await serviceWorker.getRegistration();
  if (document.documentElement.dataset.offline === 'off') {
    // What comes then takes the worker away.
    await there?.update();
    return;
  }
  const coming = (async () => {
    if (!there && savesData()) return undefined;
    await quietLocked();
    // Without network, or where the browser refuses, the page works as it is.
    return serviceWorker.register(workerPath).catch(() => undefined);
  })();
  void showDeviceLine(site, coming);
  const registration = await coming;
  if (!registration) return;
  const look = (): void => void registration.update().catch(() => undefined);
  onConnection((isConnected) => isConnected && look());
  setInterval(look, lookMs);
  const { active } = await serviceWorker.ready;
  if (active) await tell(active, { ask: 'keep', languages: [site.speaker.language] });
}
