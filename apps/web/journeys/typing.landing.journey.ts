import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { casesOf } from './sample.ts';
import { ready, search, visit, withBrowser, groupLive } from './visitor.ts';

withBrowser();

/** The field for the least land, its filter opened. */
async function least(page: Page): Promise<Locator> {
  await ready(page);
  const filter = page.locator('.filter.of-vacancy');
  if ((await filter.getAttribute('open')) === null) await filter.locator('> summary').click();
  await groupLive(page, 'vacancy');
  return filter.locator('[name="vacancy.min"]');
}

describe('typing numbers', () => {
  const typed: readonly [string, string, string][] = [
    ['zh-hans', '１０。５', '?vacancy=10.5-'],
    ['vi', '1.200,5', '?vacancy=1200.5-'],
    ['ja', '１０', '?vacancy=10-'],
    ['en', '1,200.5', '?vacancy=1200.5-'],
  ];
  it.each(casesOf(typed, typed.slice(0, 1)))(
    'in %s, %s is taken',
    async (language, typed, expected) => {
      const visitor = await visit(`/${language}/`);
      await (await least(visitor.page)).fill(typed);
      await expect.poll(() => search(visitor.page)).toBe(expected);
      await visitor.leave();
    },
  );

  it('an input method at work changes nothing until it has composed', async () => {
    const visitor = await visit('/ja/');
    const { page, context } = visitor;
    await (await least(page)).focus();
    const keyboard = await context.newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', {
      text: '１',
      selectionStart: 1,
      selectionEnd: 1,
    });
    // Longer than the pause after which typing counts.
    await page.waitForTimeout(900);
    expect(search(page)).toBe('');
    await keyboard.send('Input.insertText', { text: '１５' });
    await expect.poll(() => search(page)).toBe('?vacancy=15-');
    await visitor.leave();
  });
});
