import { tellDemand } from './demand/tell-demand.ts';
import { followHead } from './head/follow-head.ts';
import { startOffline } from './offline/start.ts';
import { readKiosk } from './kiosk-flag.ts';
import { reloadAfterRelease, sendWaiting } from './page/as-sent.ts';
import type { Site } from './page/site.tsx';

/** What goes on beside a page that answers. */
export function afterList(site: Site): void {
  void frameKiosk();
  void sendWaiting(() => import('./enquire/open-enquiries.ts'));
  void followHead(site);
  void startOffline(site);
  tellDemand(site);
}

/** On a device that staff have made a kiosk every page has its frame. */
export async function frameKiosk(): Promise<void> {
  if (!readKiosk()) return;
  const { startKiosk } = await import('./kiosk/start-kiosk.tsx');
  await startKiosk();
}

/** What goes on beside a page that did not start: it is the kiosk's all the same. */
export function afterFailure(): void {
  void frameKiosk();
  void reloadAfterRelease();
}
