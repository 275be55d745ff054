import { type AnyFilter, coverage, isOfLand } from '@sites/domain';
import { chipText, filterWords } from '@sites/words';
import { LinkTo } from '../../page/LinkTo.tsx';
import { useDetail, useLink, useSite, valueOf, withFilter } from '../../page/site.tsx';
import { FilterControl } from './FilterControl.tsx';

/** Opens the control of another filter, behind "more" or not. */
function openFilter(from: Element, key: string): void {
  const group = from.closest('form')?.querySelector(`.of-${key}, [data-filter="${key}"]`);
  if (!group) return;
  group.parentElement?.closest('details')?.setAttribute('open', '');
  group.setAttribute('open', '');
  group.querySelector('summary')?.focus();
}

/** Who seeks land may mean the other kind: ready now, or to come. */
function OtherLand({ of }: { of: 'vacancy' | 'supply' }) {
  const { speaker } = useSite();
  const say = useDetail().filters.otherLand[of];
  const other = of === 'vacancy' ? 'supply' : 'vacancy';
  return (
    <p className="script">
      <button
        type="button"
        className="quiet"
        onClick={({ currentTarget }) => openFilter(currentTarget, other)}
      >
        {say(filterWords(other, speaker).label)}
      </button>
    </p>
  );
}

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
      {isOfLand(filter.key) && <OtherLand of={filter.key} />}
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
