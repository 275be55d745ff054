import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { leftOver, textOf, translate } from './translator.ts';
import { ready, rows, visit, withBrowser } from './visitor.ts';

withBrowser();

/** Where two texts part, with a few words around; nothing where they are equal. */
function difference(is: string, right: string): string {
  if (is === right) return '';
  const at = [...is].findIndex((letter, index) => letter !== right[index]);
  return `“${is.slice(at - 40, at + 40)}” should be “${right.slice(at - 40, at + 40)}”`;
}

/** The same address without a translator says the same. */
async function saysTheSame(page: Page, plain: Page): Promise<void> {
  // What is typed is taken after a pause, and the address follows after another.
  await page.waitForTimeout(900);
  const compare = async () => {
    if (plain.url() !== page.url()) await plain.goto(page.url());
    await ready(plain);
    return difference(await textOf(page), await textOf(plain));
  };
  await expect.poll(compare, { timeout: 30_000 }).toBe('');
  await expect.poll(() => leftOver(page)).toEqual([]);
}

const search = (page: Page) => page.locator('input[type=search]');
const row = (page: Page, park: string) => page.locator(`.row[data-park="${park}"]`);

describe.each(['vi', 'en', 'ja'])('a page translated by the browser (%s)', (language) => {
  it('does the main job', async () => {
    const visitor = await visit(`/${language}/`);
    const { page, context } = visitor;
    const plain = await context.newPage();
    await translate(page, 'now');
    const step = async (act: () => Promise<unknown>) => {
      await act();
      await saysTheSame(page, plain);
    };

    await step(() => search(page).fill('dong mai'));
    expect(await rows(page, 'match')).toHaveLength(2);
    expect(await page.locator('.counts b').first().textContent()).toBe('⟪2⟫');
    await step(() => page.locator('.chip').click());
    expect(await rows(page, 'match')).toHaveLength(23);
    await step(() => search(page).pressSequentially('xyz'));
    await step(() => page.locator('.nothing .button').click());
    await step(() => page.goBack());
    await step(() => page.goForward());

    const vacancy = page.locator('.filter').first();
    await vacancy.locator('summary').click();
    await step(() => vacancy.locator('input[inputmode=decimal]').first().fill('10'));
    await step(() => vacancy.locator('input[inputmode=decimal]').first().fill('100'));
    await step(() => page.locator('.group-head.may .quiet').click());
    await step(() => page.locator('.group-head.may .quiet').click());
    await step(() => search(page).fill('a'));
    await step(() => page.locator('.chips .quiet').click());
    await step(() => page.goBack());
    await step(() => page.goBack());

    await step(() => page.locator('.chips .quiet').click());

    await step(() => page.locator('.sort select').first().selectOption('area'));
    await step(() => row(page, 'dong-mai').locator('.row-link').click());
    await step(() => row(page, 'song-khoai').locator('.row-link').click());
    await step(() => page.keyboard.press('Escape'));
    await step(() => row(page, 'dong-mai').locator('button').click());
    await step(() => row(page, 'viet-hung').locator('button').click());
    await step(() => row(page, 'dong-mai').locator('.row-tools a').click());
    await step(() => row(page, 'viet-hung').locator('.row-tools a').click());
    await step(() => row(page, 'dong-mai').locator('button').click());
    await step(() => row(page, 'viet-hung').locator('button').click());
    await step(() => row(page, 'dong-mai').locator('.row-tools a').click());

    await page.locator('.ranking > summary').click();
    await step(() => page.locator('.presets .pill').first().click());
    await step(() => page.locator('.weights input').first().fill('1'));
    await step(() => page.locator('.sort select').first().selectOption('score'));
    await step(() => page.locator('.ranking p .quiet').click());
    await page.locator('.reader > summary').click();
    await step(() => page.locator('.reader-menu select').first().selectOption('acre'));
    await step(() => page.locator('.reader-menu select').last().selectOption('EUR'));
    await step(() => page.locator('.reader-menu select').last().selectOption(''));
    await page.locator('.reader > summary').click();
    await visitor.leave();
  }, 240_000);
});
