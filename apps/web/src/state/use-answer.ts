import { useMemo } from 'react';
import { type Groups, type Outcome, apply, sortOutcomes } from '@sites/domain';
import { useLink, useSite } from './site.tsx';

/** The three groups of parks for the filters in use, sorted. */
export function useAnswer(): Groups {
  const { atlas } = useSite();
  const { state } = useLink();
  const { filters, sort, ranking } = state;
  return useMemo(() => {
    const groups = apply(filters, atlas);
    const sorted = (outcomes: readonly Outcome[]) =>
      sortOutcomes(outcomes, sort, filters, atlas, ranking);
    return { match: sorted(groups.match), may: sorted(groups.may), no: sorted(groups.no) };
  }, [filters, sort, ranking, atlas]);
}
