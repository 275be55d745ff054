import { type Language, languages } from '@sites/domain';
import { loadPanel } from './load-panel.ts';

/** The panel in every language. */
export const loadPanels = async () =>
  Object.fromEntries(
    await Promise.all(languages.map(async (language) => [language, await loadPanel(language)])),
  ) as Record<Language, Awaited<ReturnType<typeof loadPanel>>>;
