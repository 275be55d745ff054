import type { ReactNode } from 'react';
import { LinkTo } from '../page/LinkTo.tsx';
import { home } from '../page/route.ts';
import { isFiltered, useDetail, useLink } from '../page/site.tsx';

/** Where a page stands: the list as it was filtered, the zone or the list of its collection, the place. */
export function Crumbs({ zone, here }: { zone?: ReactNode; here: string }) {
  const { crumbs } = useDetail();
  const { state } = useLink();
  return (
    <nav className="crumbs" aria-label={crumbs.label}>
      <ol>
        <li>
          <LinkTo page={home} to={state}>
            {isFiltered(state) ? crumbs.filtered : crumbs.all}
          </LinkTo>
        </li>
        {zone && <li>{zone}</li>}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
