import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { casesOf, inTurn } from './sample.ts';
import { origin, visit, withBrowser } from './visitor.ts';

withBrowser();

/** What Ctrl+C would copy. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement | null;
    return field?.value?.slice(field.selectionStart, field.selectionEnd) ?? '';
  });

const said = 'Copying is not allowed here; the text is selected for you.';
const openShare = (page: Page) => page.locator('.site-nav .button.script').click();

const actions: Readonly<
  Record<
    string,
    { path: string; button: string; open: (page: Page) => Promise<unknown>; text: string }
  >
> = {
  'the link': {
    path: '/en/?vacancy=10-',
    button: 'Copy link',
    open: openShare,
    text: `${origin}/en/?vacancy=10-`,
  },
  'the snippet': {
    path: '/en/?vacancy=10-',
    button: 'Copy the snippet',
    open: async (page) => {
      await openShare(page);
      await page.locator('details.take > summary').click();
    },
    text: '<iframe src=',
  },
  'a question about a figure': {
    path: '/en/?park=song-khoai',
    button: 'Copy a question',
    open: (page) => page.locator('.drawer .figure > summary', { hasText: 'Occupancy' }).click(),
    text: 'About Sông Khoai: please tell us',
  },
  'a question about a reason': {
    path: '/en/?vacancy=10-&park=song-khoai',
    button: 'Copy a question',
    open: (page) => page.locator('.drawer .reasons').waitFor(),
    text: 'About Sông Khoai: please tell us',
  },
  'a question on a page of its own': {
    path: '/en/parks/song-khoai',
    button: 'Copy a question',
    open: (page) => page.locator('.figure > summary', { hasText: 'Occupancy' }).click(),
    text: 'About Sông Khoai: please tell us',
  },
};

/** Ways in which a browser refuses. */
const refusals: Readonly<Record<string, () => void>> = {
  'on plain http': () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  'that forbids it': () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  },
};

const ways = Object.keys(refusals);
// Each button that copies; the others are such buttons in other places.
const some = ['the link', 'a question about a reason', 'a question on a page of its own'];
const named = Object.keys(actions).map((name, at) => [name, at] as const);

describe.each(
  casesOf(
    named,
    named.filter(([name]) => some.includes(name)),
  ),
)('copying %s', (name, at) => {
  const { path, button, open, text } = actions[name]!;
  it.each(inTurn(ways, at))('selects it and says so in a browser %s', async (way) => {
    const visitor = await visit(path, {}, false, (opening) =>
      opening.addInitScript(refusals[way]!),
    );
    const { page } = visitor;
    await open(page);
    for (const _ of ['once', 'and again']) {
      await page.getByRole('button', { name: button }).locator('visible=true').first().click();
      await page.getByText(said).waitFor();
      await expect.poll(() => selected(page)).toContain(text);
      await page.keyboard.press('Tab');
    }
    await visitor.leave();
  });
});

it('says what it copied where the browser lets it', async () => {
  const visitor = await visit('/en/?park=song-khoai', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = visitor;
  await page.locator('.drawer .figure > summary', { hasText: 'Occupancy' }).click();
  await page
    .getByRole('button', { name: 'Copy a question' })
    .locator('visible=true')
    .first()
    .click();
  await page.getByText('Question copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('About Sông Khoai');
  expect(await page.locator('.copy-field').count()).toBe(0);
  await visitor.leave();
});

it('no field of a phone is so small that the phone zooms into it', async () => {
  for (const path of [
    '/en/?vacancy=10-&port=any~40km&star=dong-mai&w=port3&sv=1',
    '/vi/rules?place=dong-mai',
    '/en/embed',
  ]) {
    const visitor = await visit(path, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const { page } = visitor;
    if (path.includes('star')) await page.locator('.site-nav .button.script').tap();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('input, select, textarea')]
        .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 16)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(small, path).toEqual([]);
    await visitor.context.close();
  }
});
