import type { ReactNode } from 'react';
import { LinkTo } from '../page/LinkTo.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { type PagedCollection, hasMap, pageOf } from '../page/route.ts';
import { useLink, useSite, without } from '../page/site.tsx';

/** A link to a park or zone: its panel beside the map, its page from another page. */
export function PlaceLink({
  collection,
  id,
  children,
}: {
  collection: PagedCollection;
  id: string;
  children: ReactNode;
}) {
  const { kind } = useSite();
  const { state } = useLink();
  if (!hasMap(kind))
    return (
      <PageLink page={pageOf(collection)} id={id}>
        {children}
      </PageLink>
    );
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
