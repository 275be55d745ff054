import type { ComponentType } from 'react';
import type { Language } from '@sites/domain';
import { withWords } from '../page/with-words.tsx';

/** The panel of a park or place: a script of its own, which only a link that opens one waits for. */
export const loadPanel = (language: Language): Promise<ComponentType> =>
  withWords(
    language,
    ['detail'],
    import('./Panel.tsx').then(({ Panel }) => Panel),
  );
