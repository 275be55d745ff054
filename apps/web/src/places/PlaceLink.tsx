import type { ReactNode } from 'react';
import { LinkTo } from '../site/LinkTo.tsx';
import { PageLink } from '../site/PageLink.tsx';
import { useLink, useSite, without } from '../site/site.tsx';

/** A link to a park or zone: its panel beside the map, its page from another page. */
export function PlaceLink({
  collection,
  id,
  children,
}: {
  collection: 'parks' | 'zones';
  id: string;
  children: ReactNode;
}) {
  const { kind } = useSite();
  const { state } = useLink();
  if (kind !== 'finder' && kind !== 'embed')
    return <PageLink page={`${collection}/${id}`}>{children}</PageLink>;
  return (
    <LinkTo
      to={
        collection === 'parks'
          ? { ...without(state, 'show'), park: id }
          : { ...without(state, 'park'), show: { collection, id } }
      }
    >
      {children}
    </LinkTo>
  );
}
