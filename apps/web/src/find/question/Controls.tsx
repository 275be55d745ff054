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
  useEffect(() => {
    if (!isOpen) return undefined;
    // On phones the line slides, and what is set moves to its front: closed, it shows that, or its start.
    return () => {
      const line = document.querySelector('.words');
      line?.scrollTo(0, 0);
      line?.querySelector(`.of-${of}.set`)?.scrollIntoView({ block: 'nearest' });
    };
  }, [of, isOpen]);
  if (of === 'ranking') return <RankingPanel />;
  if (of === 'more') return <MoreFilters keys={others} />;
  return <FilterBody filter={findFilter(of)} isOpen={isOpen} />;
}
