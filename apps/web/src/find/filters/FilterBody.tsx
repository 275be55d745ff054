import { type AnyFilter, coverage } from '@sites/domain';
import { chipText } from '@sites/words';
import { LinkTo } from '../../page/LinkTo.tsx';
import { useDetail, useLink, useSite, valueOf, withFilter } from '../../page/site.tsx';
import { FilterControl } from './FilterControl.tsx';

/** One filter opened: what it means, its control, of how many parks it is known, and its removal. */
export function FilterBody({ filter, isOpen }: { filter: AnyFilter; isOpen: boolean }) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const value = valueOf(state, filter.key);
  const { filters } = useDetail();
  const { hint } = filters;
  const known = ['reach', 'near'].includes(filter.control.kind) ? hint.sites : hint.published;
  // A filter that has no words yet explains nothing.
  const help = (filters.help as Readonly<Record<string, string | undefined>>)[filter.key];
  return (
    <>
      {help && <p className="hint">{help}</p>}
      {['reach', 'choice', 'power'].includes(filter.control.kind) && (
        <p className="hint">{filters.beside}</p>
      )}
      <FilterControl filter={filter} open={isOpen} />
      {filter.control.kind !== 'range' && filter.unknown === 'may-match' && (
        <p className="hint">{known(coverage(filter, atlas.parks), atlas.parks.length)}</p>
      )}
      {value !== undefined && (
        <p>
          <LinkTo className="quiet remove" to={withFilter(state, filter.key, undefined)}>
            {filters.remove(chipText(filter.key, value, speaker))}
          </LinkTo>
        </p>
      )}
    </>
  );
}
