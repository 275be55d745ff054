import type { ComponentType } from 'react';
import type { Language } from '@sites/domain';
import { withDetail } from '../site/detail.tsx';

/** The panel of a park or place: a script of its own, which only a link that opens one waits for. */
export const loadPanel = (language: Language): Promise<ComponentType> =>
  withDetail(
    language,
    import('./Panel.tsx').then(({ Panel }) => Panel),
  );
