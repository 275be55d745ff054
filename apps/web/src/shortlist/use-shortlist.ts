import { useMemo } from 'react';
import type { Park } from '@sites/domain';
import type { LinkState } from '@sites/link';
import type { LinkStore } from '../page/link-store.ts';
import { useLink, useSite } from '../page/site.tsx';
import { shortlistOf, withStar, withStars } from './chosen.ts';
import { keepStars, remembered, useDevice } from './device.ts';

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

const idsOf = (parks: readonly Park[]): ReadonlySet<string> => new Set(parks.map(({ id }) => id));

/** A link of somebody else never changes the own shortlist without asking. */
const isOfOthers = (listed: readonly string[], own: readonly string[]): boolean =>
  listed.length > 0 && !same(listed, own);

/** Stars a park, or takes its star: in the link, and on the own device where the shortlist is its own. */
export function toggleStar(link: LinkStore, parks: readonly Park[], park: string): void {
  const { state } = link.get();
  const ids = idsOf(parks);
  const next = withStar(state, park);
  if (!isOfOthers(shortlistOf(state), remembered(ids).stars)) keepStars(ids, next.stars);
  link.go(next, 'replace');
}

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
