import { useEffect } from 'react';
import type { ControlsProps } from '../../page/site.tsx';
import { findFilter } from '@sites/domain';
import { FilterBody } from '../filters/FilterBody.tsx';
import { MoreFilters } from '../filters/MoreFilters.tsx';
import { RankingPanel } from '../ranking/RankingPanel.tsx';

/** What a group of the question opens. */
export function Controls({ of, others, isOpen }: ControlsProps) {
  useEffect(() => {
    // Without it keys, number fields and the browser's own thumbs remain.
    import('../filters/slide.ts').then(
      ({ followPointers }) => followPointers(),
      () => {},
    );
  }, []);
  if (of === 'ranking') return <RankingPanel />;
  if (of === 'more') return <MoreFilters keys={others} />;
  return <FilterBody filter={findFilter(of)} isOpen={isOpen} />;
}
