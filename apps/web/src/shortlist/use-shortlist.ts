import { useMemo } from 'react';
import type { LinkState } from '@sites/link';
import { useLink, useSite } from '../page/site.tsx';
import { shortlistOf, withStar } from './chosen.ts';
import { keepStars, useDevice } from './device.ts';
import { idsOf, isOfOthers, toggleStar } from './toggle-star.ts';

/** Puts these on the shortlist too; those that are new to it join those chosen to be compared, as far as they fit. */
export const withStars = (state: LinkState, ids: readonly string[]): LinkState =>
  ids
    .filter((id) => !shortlistOf(state).includes(id))
    .reduce(withStar, { ...state, stars: shortlistOf(state) });

/** The shortlist of the link beside the device's own. */
export function useShortlist() {
  const { now, link } = useSite();
  const { state, go } = useLink();
  const ids = useMemo(() => idsOf(now.parks), [now]);
  const { stars: own, notes, keepNote } = useDevice(ids);
  const listed = shortlistOf(state);
  const show = (stars: readonly string[], changes: Partial<LinkState> = {}) => {
    keepStars(ids, stars);
    go({ ...state, stars, ...changes }, 'replace');
  };
  return {
    listed,
    own,
    notes,
    isForeign: isOfOthers(listed, own),
    /** Puts these on the shortlist: in the link, and on the device where the shortlist is its own. */
    add: (parks: readonly string[]) => {
      const next = withStars(state, parks);
      if (!isOfOthers(listed, own)) keepStars(ids, next.stars);
      go(next, 'replace');
    },
    toggle: (park: string) => toggleStar(link, now.parks, park),
    clear: () => {
      if (!isOfOthers(listed, own)) keepStars(ids, []);
      go({ ...state, stars: [], compare: [] }, 'replace');
    },
    takeForeign: () => keepStars(ids, listed),
    addForeign: () => show([...new Set([...own, ...listed])]),
    showOwn: () => show(own, { compare: [] }),
    keepNote,
  };
}
