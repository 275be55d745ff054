import { Suspense, lazy } from 'react';
import { useOnPage } from '../state/use-on-page.ts';
import { useLink, useSite } from '../state/site.tsx';

const LivingChanges = lazy(async () => ({
  default: (await import('./LivingChanges.tsx')).LivingChanges,
}));

/** Says what has changed, where a link names another version of the data than today's. */
export function LivingNotice() {
  const { now } = useSite();
  const { version } = useLink().state;
  // The server does not ask; the reader's side does once the page is there.
  const isHere = useOnPage(() => true);
  if (!isHere || version === undefined || now.version.startsWith(version)) return null;
  return (
    <Suspense>
      <LivingChanges version={version} />
    </Suspense>
  );
}
