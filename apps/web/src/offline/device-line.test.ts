import { expect, it, vi } from 'vitest';
import type { Site } from '../page/site.tsx';
import { showDeviceLine } from './device-line.ts';

vi.mock('@sites/words/later', () => ({
  loadLaterWords: { offline: { en: () => Promise.reject(new TypeError('Failed to fetch')) } },
}));

it('a page whose network goes before the words of the line have come goes on without it', async () => {
  const prepend = vi.fn();
  vi.stubGlobal('document', { body: { prepend } });
  const site = { speaker: { language: 'en', words: {} } } as unknown as Site;
  await showDeviceLine(site, Promise.resolve(undefined));
  expect(prepend).not.toHaveBeenCalled();
});
