import type { FormEvent } from 'react';
import {
  type AnyFilter,
  type FilterKey,
  coverage,
  findFilter,
  rareBelow,
  allFilters,
} from '@sites/domain';
import { emptyLink, writeLink } from '@sites/link';
import { home, pageAddress } from '../../page/route.ts';
import { useLink, useSite } from '../../page/site.tsx';
import { RankingPanel } from '../ranking/RankingPanel.tsx';
import { FilterControl } from './FilterControl.tsx';
import { FilterRow } from './FilterRow.tsx';

/** The questions of the main job stand first. */
const first: readonly FilterKey[] = ['vacancy', 'area', 'port', 'power'];
const search: FilterKey = 'q';

export function FilterPanel({
  onDone,
  counts,
}: {
  onDone: () => void;
  counts: readonly [match: number, may: number];
}) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const { words } = speaker;
  const isRare = (filter: AnyFilter) =>
    filter.unknown === 'may-match' &&
    coverage(filter, atlas.parks) < rareBelow &&
    !first.includes(filter.key as FilterKey);
  const others = allFilters.filter(
    ({ key }) => key !== search && !first.includes(key as FilterKey),
  );
  const rare = others.filter(isRare);
  // Without script the form carries what is not a filter along.
  const kept = [...new URLSearchParams(writeLink({ ...state, filters: emptyLink.filters }))];
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onDone();
  };
  return (
    <form
      className="filters"
      method="get"
      action={pageAddress(speaker.language, { kind: home })}
      aria-label={words.filters.heading}
      onSubmit={onSubmit}
    >
      <input type="hidden" name="form" value="1" />
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <h2>{words.filters.heading}</h2>
      <FilterControl filter={findFilter(search)} />
      {first.map((key) => (
        <FilterRow key={key} filter={findFilter(key)} />
      ))}
      <details className="more">
        <summary>{words.filters.more}</summary>
        {others
          .filter((filter) => !isRare(filter))
          .map((filter) => (
            <FilterRow key={filter.key} filter={filter} />
          ))}
        {rare.length > 0 && (
          <>
            <h3>{words.filters.rare}</h3>
            <p className="hint">{words.filters.rareNote}</p>
            {rare.map((filter) => (
              <FilterRow key={filter.key} filter={filter} />
            ))}
          </>
        )}
      </details>
      <RankingPanel />
      <button className="button primary apply" type="submit">
        {words.filters.apply}
        <span className="script">{speaker.aside('', words.filters.count(...counts))}</span>
      </button>
    </form>
  );
}
