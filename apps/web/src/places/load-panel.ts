import type { ComponentType } from 'react';

/** The panel of a park or place: a script of its own, which only a link that opens one waits for. */
export const loadPanel = async (): Promise<ComponentType> => (await import('./Panel.tsx')).Panel;
