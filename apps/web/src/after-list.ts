import { tellDemand } from './demand/tell-demand.ts';
import { followHead } from './head/follow-head.ts';
import { startOffline } from './offline/start.ts';
import { frameKiosk } from './frame-kiosk.ts';
import { reloadAfterRelease, sendWaiting } from './page/as-sent.ts';
import type { Site } from './page/site.tsx';

/** What goes on beside a page that answers. */
export function afterList(site: Site): void {
  void sendWaiting(() => import('./enquire/open-enquiries.ts'));
  void followHead(site);
  void startOffline(site);
  tellDemand(site);
}

/** What goes on beside a page that did not start: it is the kiosk's all the same. */
export function afterFailure(): void {
  void frameKiosk();
  void reloadAfterRelease();
}
