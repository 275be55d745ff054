import { useSyncExternalStore } from 'react';
import { readCamera } from '@sites/link';
import { stamped } from '../page/link-store.ts';
import { addressOf, useLink, useSite } from '../page/site.tsx';

function onCamera(notify: () => void): () => void {
  for (const name of ['camerakept', 'hashchange']) window.addEventListener(name, notify);
  return () => {
    for (const name of ['camerakept', 'hashchange']) window.removeEventListener(name, notify);
  };
}

/** The address of the view as somebody else opens it: with the version of the data and the camera. */
export function useAddress(): string {
  const site = useSite();
  const { now, origin, speaker } = site;
  const { state } = useLink();
  const hash = useSyncExternalStore(
    onCamera,
    // Any other fragment is not to be shared: that of an enquiry opens its state.
    () => (readCamera(window.location.hash) ? window.location.hash : ''),
    () => '',
  );
  return `${origin}${addressOf(speaker.language, site, stamped(state, now.version))}${hash}`;
}
