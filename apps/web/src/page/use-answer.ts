import { useMemo } from 'react';
import { type Groups, answer } from '@sites/domain';
import { useLink, useSite } from './site.tsx';

/** The three groups of parks for the filters in use, sorted. */
export function useAnswer(): Groups {
  const { atlas } = useSite();
  const { state } = useLink();
  const { filters, sort, ranking } = state;
  return useMemo(
    () => answer(filters, atlas).sorted(sort, ranking),
    [filters, sort, ranking, atlas],
  );
}
