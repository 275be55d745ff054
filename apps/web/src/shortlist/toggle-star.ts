import type { Park } from '@sites/domain';
import type { LinkStore } from '../page/link-store.ts';
import { shortlistOf, withStar } from './chosen.ts';
import { keepStars, remembered } from './device.ts';

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

export const idsOf = (parks: readonly Park[]): ReadonlySet<string> =>
  new Set(parks.map(({ id }) => id));

/** A link of somebody else never changes the own shortlist without asking. */
export const isOfOthers = (listed: readonly string[], own: readonly string[]): boolean =>
  listed.length > 0 && !same(listed, own);

/** Stars a park, or takes its star: in the link, and on the own device where the shortlist is its own. */
export function toggleStar(link: LinkStore, parks: readonly Park[], park: string): void {
  const { state } = link.get();
  const ids = idsOf(parks);
  const next = withStar(state, park);
  if (!isOfOthers(shortlistOf(state), remembered(ids).stars)) keepStars(ids, next.stars);
  link.go(next, 'replace');
}
