import { useState } from 'react';
import { type AnyFilter, coverage, findFilter, rareBelow } from '@sites/domain';
import { filterWords, valueText } from '@sites/words';
import { useDetail, useLink, useSite, valueOf } from '../../page/site.tsx';
import { FilterBody } from './FilterBody.tsx';

/** One filter of those behind "more": its name and value at a glance; opened, its control. One is open at a time. */
function FilterRow({ filter }: { filter: AnyFilter }) {
  const { speaker } = useSite();
  const { state } = useLink();
  const { noMatter } = useDetail().filters;
  const value = valueOf(state, filter.key);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="filter"
      data-filter={filter.key}
      name="other-filter"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="filter-name">{filterWords(filter.key, speaker).label}</span>
        <span className={value === undefined ? 'filter-value soft' : 'filter-value'}>
          {value === undefined ? noMatter : valueText(value, speaker, filter)}
        </span>
      </summary>
      <div className="filter-body">
        <FilterBody filter={filter} isOpen={isOpen} />
      </div>
    </details>
  );
}

/** The filters that are not in the line, those apart that few parks can answer. */
export function MoreFilters({ keys }: { keys: readonly string[] }) {
  const { atlas } = useSite();
  const { filters } = useDetail();
  // The border is what most plants that are not by the sea come for.
  const sorted = keys.toSorted((a, b) => Number(b === 'gate') - Number(a === 'gate'));
  const others = sorted.map((key) => findFilter(key));
  const isRare = (filter: AnyFilter) =>
    filter.unknown === 'may-match' && coverage(filter, atlas.parks) < rareBelow;
  const rows = (some: readonly AnyFilter[]) =>
    some.map((filter) => <FilterRow key={filter.key} filter={filter} />);
  const rare = others.filter(isRare);
  return (
    <>
      {rows(others.filter((filter) => !isRare(filter)))}
      {rare.length > 0 && (
        <>
          <h3>{filters.rare}</h3>
          <p className="hint">{filters.rareNote}</p>
          {rows(rare)}
        </>
      )}
    </>
  );
}
