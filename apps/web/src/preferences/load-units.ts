import type { ComponentType } from 'react';
import type { Language } from '@sites/domain';
import { withWords } from '../page/with-words.tsx';

/** The reader's units: what few open comes after the list. */
export const loadUnits = (language: Language): Promise<ComponentType> =>
  withWords(
    language,
    ['detail'],
    import('./Units.tsx').then(({ Units }) => Units),
  );
