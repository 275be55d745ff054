import { expect, it } from 'vitest';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import { forEachLanguage, languages } from '@sites/domain';
import { loadDetailWords } from '@sites/words';
import { createFrontEnd } from '../front-end.ts';

const { renderPage } = await createFrontEnd({
  atlas: realAtlas(),
  atlases: forEachLanguage(realAtlasIn),
});
const sheetOf = (park: string, language: (typeof languages)[number]) =>
  renderPage({ language, page: `parks/${park}/sheet`, search: '', base: 'https://sites.test' })
    .html;

it.each(languages)(
  'a sheet says in %s what speaks against the park, where something does',
  async (language) => {
    const { against } = (await loadDetailWords[language]()).advice;
    expect(sheetOf('hoanh-bo', language)).toContain(`<p>${against}`);
    // Of an umbrella itself nothing does: its projects have sheets of their own.
    expect(sheetOf('dam-nha-mac', language)).not.toContain(`<p>${against}`);
  },
);
