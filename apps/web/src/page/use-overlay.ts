import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Overlay } from './overlays.ts';
import { useSite } from './site.tsx';

const closed = () => 'closed';

/**
 * Whether something is open over the view, and topmost. It is in the history: Back closes it. Where the focus would
 * be lost with it, it goes back to where it was.
 */
export function useOverlay(name: Overlay) {
  const { link } = useSite();
  const now = () => {
    const { over } = link.get();
    if (over.at(-1) === name) return 'top';
    return over.includes(name) ? 'under' : 'closed';
  };
  const stands = useSyncExternalStore(link.subscribe, now, closed);
  const open = stands !== 'closed';
  const opener = useRef<Element>(null);
  useEffect(() => {
    if (open) return;
    const before = opener.current;
    opener.current = null;
    const { activeElement, body } = document;
    if (before instanceof HTMLElement && (activeElement ?? body) === body)
      before.focus({ preventScroll: true });
  }, [open]);
  const show = useCallback(() => {
    opener.current = document.activeElement;
    link.open(name);
  }, [link, name]);
  const close = useCallback(() => link.close(name), [link, name]);
  return { open, isTop: stands === 'top', show, close };
}
