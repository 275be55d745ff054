import { describe, expect, it } from 'vitest';
import { forEachLanguage, languages } from '@sites/domain';
import { realAtlas, realAtlasIn } from '@sites/fixtures';
import { createFrontEnd } from '../front-end.ts';

const parts = { atlas: realAtlas(), atlases: forEachLanguage(realAtlasIn) };
const controller = { name: 'Ban Quản lý <Khu kinh tế>', contact: 'desk@province.example' };
const closed = await createFrontEnd(parts);
const open = await createFrontEnd({ ...parts, controller, retentionMonths: 7 });

/** The headings and the text of a page below its site's header, as a reader has them. */
function read(site: typeof open, language: (typeof languages)[number], page: string) {
  const { html } = site.renderPage({ language, page, search: '', base: 'https://sites.test' });
  const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? '';
  const plain = (markup: string) =>
    markup
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
  return {
    headings: [...main.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, text = '']) => plain(text)),
    text: plain(main),
    main,
  };
}

describe.each(languages)('in %s the privacy page', (language) => {
  it('names who answers, how to reach them and how long an enquiry is kept, where enquiries are taken', () => {
    const { headings, text } = read(open, language, 'privacy');
    expect(text).toContain(controller.name);
    expect(text).toContain(controller.contact);
    expect(text).toMatch(/(?<!\d)7(?!\d)/);
    expect(headings.length).toBe(read(closed, language, 'privacy').headings.length + 6);
  });
  it('says that none are taken where nobody answers, and claims nothing of them', () => {
    const { headings, text, main } = read(closed, language, 'privacy');
    expect(main).toContain('class="notice"');
    expect(read(open, language, 'privacy').main).not.toContain('class="notice"');
    // What stays on a device, cookies, what the server sees: that is so without enquiries too.
    expect(headings).toHaveLength(3);
    expect(text).not.toMatch(/GDPR|91\/2025|undefined|null/);
  });
});

it('the accessibility statement names whom to tell, or that nobody is named', () => {
  for (const language of languages) {
    expect(read(open, language, 'accessibility').text).toContain(controller.contact);
    expect(read(closed, language, 'accessibility').text).not.toMatch(/@|undefined|null/);
  }
  expect(read(closed, 'en', 'accessibility').text).toContain('No contact is named');
});
