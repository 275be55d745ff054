import { useCallback, useState } from 'react';
import { type AnyFilter, coverage } from '@sites/domain';
import { chipText, filterWords } from '@sites/words';
import { useLink, useSite, valueOf } from '../../page/site.tsx';
import { FilterControl } from './FilterControl.tsx';

/** One filter: its name and value at a glance; opened, its control. One is open at a time. */
export function FilterRow({ filter, open = false }: { filter: AnyFilter; open?: boolean }) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const value = valueOf(state, filter.key);
  const [isOpen, setOpen] = useState(open);
  // It may have been opened before this script came.
  const found = useCallback((element: HTMLDetailsElement | null) => {
    if (element) setOpen(element.open);
  }, []);
  const { hint } = speaker.words.filters;
  const known = ['reach', 'near'].includes(filter.control.kind) ? hint.sites : hint.published;
  const { label, help } = filterWords(filter.key, speaker);
  return (
    <details
      className="filter"
      name="filter"
      open={open}
      ref={found}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="filter-name">{label}</span>
        <span className={value === undefined ? 'filter-value soft' : 'filter-value'}>
          {value === undefined ? speaker.words.filters.any : chipText(filter.key, value, speaker)}
        </span>
      </summary>
      <div className="filter-body">
        {help && <p className="hint">{help}</p>}
        <FilterControl filter={filter} open={isOpen} />
        {filter.control.kind !== 'range' && filter.unknown === 'may-match' && (
          <p className="hint">{known(coverage(filter, atlas.parks), atlas.parks.length)}</p>
        )}
      </div>
    </details>
  );
}
