import { expect, it } from 'vitest';
import { casesOf } from './sample.ts';
import { rows, search, visit, withBrowser } from './visitor.ts';

withBrowser();

const query =
  'vacancy=10-&port=any~60km&power=110kv&area=50-&w=port3.vacancy2&sv=2&sort=score' +
  '&star=dong-mai,song-khoai&compare=dong-mai,song-khoai';

it.each(casesOf(['en', 'vi', 'ja'], ['vi']))(
  'an open word group covers no answer: %s',
  async (language) => {
    const { page, leave } = await visit(`/${language}/?${query}`);
    const groups = page.locator('.words > .filter');
    for (let at = 0; at < (await groups.count()); at += 1) {
      const words = groups.nth(at).locator('> summary');
      await words.click();
      const sheet = (await groups.nth(at).locator('> .filter-sheet').boundingBox())!;
      // All at once: the answer may be drawn anew meanwhile.
      const ends = await page
        .locator('.answer:visible, .nothing:visible, .row:visible')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
      expect(ends.length).toBeGreaterThan(4);
      expect(Math.max(...ends)).toBeLessThanOrEqual(sheet.x + 1);
      await page.keyboard.press('Escape');
      await expect.poll(() => groups.nth(at).getAttribute('open')).toBe(null);
      expect(await words.evaluate((one) => one === document.activeElement)).toBe(true);
    }
    await leave();
  },
);

it('who presses Enter before what reads a need has come is answered once it has', async () => {
  const { page, leave } = await visit('/id/');
  await page.getByRole('searchbox').evaluate((field: HTMLInputElement) => {
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    setter?.call(field, 'pabrik garmen dekat perbatasan');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true }));
  });
  await expect.poll(() => search(page)).toBe('?gate=any~100km&sector=textiles-garments');
  await page.locator('.best-three[open] li').first().waitFor();
  // Typed again, it waits for another Enter.
  await page.getByRole('searchbox').fill('pabrik garmen dekat perbatasan');
  await page.locator('.answer-ways .primary').waitFor();
  await page.waitForTimeout(500);
  expect(search(page)).toContain('q=pabrik garmen');
  await leave();
});

it('who types the name of a company finds its park, and why', async () => {
  const { page, leave } = await visit('/en/');
  const why = page.locator('.row[data-park="song-khoai"] .row-why');
  for (const typed of ['foxconn', 'jinko']) {
    await page.getByRole('searchbox').fill(typed);
    await expect.poll(async () => (await why.textContent())?.toLowerCase()).toContain(typed);
    expect(await rows(page, 'match')).toContain('song-khoai');
  }
  await leave();
});

it('who types a need and presses Enter has what was understood; the end of a word does nothing', async () => {
  const { page, leave } = await visit('/ja/');
  const field = page.getByRole('searchbox');
  await field.fill('2028年までに半導体');
  await page.locator('.answer-ways .primary').waitFor();
  const typed = search(page);
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
  expect(search(page)).toBe(typed);
  await field.press('Enter');
  await expect.poll(() => search(page)).toContain('sector=semiconductors-high-tech');
  // A year asks for land by then.
  expect(search(page)).toContain('vacancy=0.01-');
  expect(search(page)).toContain('year=2028');
  expect(search(page)).not.toContain('q=');
  // Asked in words, it answers in words; the field is closed, so that nothing moves under the next touch.
  await page.locator('.best-three[open] li').first().waitFor();
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(false);
  // A name stays a name.
  await field.fill('amata');
  await expect.poll(() => rows(page, 'may')).toEqual(['song-khoai']);
  await field.press('Enter');
  expect(search(page)).toContain('q=amata');
  await leave();
});
