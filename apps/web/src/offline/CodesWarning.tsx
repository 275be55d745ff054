import { useSite, useWords } from '../page/site.tsx';
import { isOnlyNear } from './only-near.ts';

/** Tells staff where codes would lead visitors' phones nowhere; whoever has set an address has meant it. */
export function CodesWarning() {
  const { prepare } = useWords('offline');
  const { origin } = useSite();
  const { host, hostname } = new URL(origin);
  const isMeant = document.documentElement.dataset.public !== undefined;
  return isOnlyNear(hostname) && !isMeant ? <p className="notice">{prepare.codes(host)}</p> : null;
}
