import { useSite, useWords } from '../page/site.tsx';
import { isOnlyNear } from './only-near.ts';

/** Tells staff where codes would lead visitors' phones nowhere. */
export function CodesWarning() {
  const { prepare } = useWords('offline');
  const { origin } = useSite();
  const { host, hostname } = new URL(origin);
  return isOnlyNear(hostname) ? <p className="notice">{prepare.codes(host)}</p> : null;
}
