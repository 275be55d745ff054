import { PageLink } from '../page/PageLink.tsx';
import { home } from '../page/route.ts';
import { useSite } from '../page/site.tsx';

/** Parks or clusters: two lists that are never one, with the same filters. */
export function ListSwitch({ here }: { here: 'parks' | 'clusters' }) {
  const { words, marks } = useSite().speaker;
  const { list } = words;
  return (
    <p className="list-switch">
      {here === 'parks' ? <b>{list.heading}</b> : <PageLink page={home}>{list.heading}</PageLink>}
      <span aria-hidden="true">{marks.dot}</span>
      {here === 'clusters' ? (
        <b>{list.clusters}</b>
      ) : (
        <PageLink page="clusters">{list.clusters}</PageLink>
      )}
    </p>
  );
}
