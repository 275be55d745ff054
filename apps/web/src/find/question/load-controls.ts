import type { ComponentType } from 'react';
import type { ControlsProps } from '../../page/site.tsx';

/** The controls of the question: a script of its own, which no list waits for. */
export const loadControls = async (): Promise<ComponentType<ControlsProps>> =>
  (await import('./Controls.tsx')).Controls;
