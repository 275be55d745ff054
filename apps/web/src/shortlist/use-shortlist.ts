import { useMemo } from 'react';
import { useLink, useSite } from '../page/site.tsx';
import { useDevice } from './device.ts';

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** The shortlist of the link beside the device's own. A link of somebody else never changes the own without asking. */
export function useShortlist() {
  const { now } = useSite();
  const { state, go } = useLink();
  const ids = useMemo(() => new Set(now.parks.map(({ id }) => id)), [now]);
  const device = useDevice(ids);
  const isForeign = state.stars.length > 0 && !same(state.stars, device.stars);
  const show = (stars: readonly string[], own: boolean) => {
    if (own) device.keepStars(stars);
    go({ ...state, stars }, 'replace');
  };
  return {
    stars: state.stars,
    notes: device.notes,
    own: device.stars,
    isForeign,
    toggle: (park: string) =>
      show(
        state.stars.includes(park)
          ? state.stars.filter((id) => id !== park)
          : [...state.stars, park],
        !isForeign,
      ),
    clear: () => show([], !isForeign),
    takeForeign: () => device.keepStars(state.stars),
    addForeign: () => show([...new Set([...device.stars, ...state.stars])], true),
    showOwn: () => show(device.stars, true),
    keepNote: device.keepNote,
  };
}
