import type { ComponentType } from 'react';
import type { Language } from '@sites/domain';
import type { ControlsProps } from '../../page/site.tsx';
import { withWords } from '../../page/with-words.tsx';

/** The controls of the question: a script of its own, which no list waits for. */
export const loadControls = (language: Language): Promise<ComponentType<ControlsProps>> =>
  withWords(
    language,
    ['detail'],
    import('./Controls.tsx').then(({ Controls }) => Controls),
  );
