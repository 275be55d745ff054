import { tellDemand } from './demand/tell-demand.ts';
import { startOffline } from './offline/start.ts';
import { sendWaiting } from './page/as-sent.ts';
import type { Site } from './page/site.tsx';

/** What goes on beside a page that answers. */
export function afterList(site: Site): void {
  void sendWaiting(() => import('./enquire/open-enquiries.ts'));
  void startOffline(site);
  tellDemand(site);
}
