import type { CDPSession, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { casesOf } from './sample.ts';
import { search, visit, withBrowser, openGroup } from './visitor.ts';

withBrowser();

type Point = readonly [x: number, y: number];

/** A finger that goes down, over the points and up, as the touch screen of a phone tells it. */
async function finger(cdp: CDPSession, [start, ...path]: readonly [Point, ...Point[]]) {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at ? [{ x: at[0], y: at[1] }] : [],
    });
  await touch('touchStart', start);
  let from = start;
  for (const to of path) {
    for (let part = 1; part <= 8; part += 1)
      await touch('touchMove', [
        from[0] + ((to[0] - from[0]) * part) / 8,
        from[1] + ((to[1] - from[1]) * part) / 8,
      ]);
    from = to;
  }
  await touch('touchEnd');
}

/** Where a value of a slider lies on the screen. */
async function place(page: Page, name: string, value: number): Promise<Point> {
  const input = page.getByRole('slider', { name, exact: true });
  // A page that is drawn anew right now has no place for it.
  await expect.poll(() => input.boundingBox()).not.toBe(null);
  const box = (await input.boundingBox())!;
  const [low, high] = await input.evaluate((one: HTMLInputElement) => [+one.min, +one.max]);
  const share = (value - low!) / (high! - low!);
  return [box.x + 12 + share * (box.width - 24), box.y + box.height / 2];
}

describe('by finger', () => {
  const phone = { viewport: { width: 390, height: 480 }, hasTouch: true, isMobile: true };
  async function onPhone(path: string, open: (page: Page) => Promise<unknown>) {
    const visitor = await visit(path, phone);
    // What slides comes after the list.
    await expect
      .poll(() =>
        visitor.page.evaluate(() =>
          performance.getEntriesByType('resource').some(({ name }) => /\/slide-/.test(name)),
        ),
      )
      .toBe(true);
    await open(visitor.page);
    const cdp = await visitor.context.newCDPSession(visitor.page);
    return { ...visitor, cdp };
  }
  const scrolled = (page: Page) =>
    page.locator('.filter-sheet:visible').evaluate((one) => one.scrollTop);

  const swiped: readonly [string, string, string, string, number, number][] = [
    ['a road filter', '/en/?port=any~40km', 'port', 'Seaport by road, Within', 40, 150],
    ['a range', '/en/?vacancy=10-', 'vacancy', 'Land ready to lease, at least', 10, 200],
    ['its upper end', '/en/?vacancy=10-', 'vacancy', 'Land ready to lease, at most', 500, 300],
    ['a weight', '/en/?w=port3&sv=1&sort=score', 'ranking', 'Seaport', 3, 5],
  ];
  it.each(casesOf(swiped, swiped.slice(3), []))(
    'swiping over %s scrolls and changes nothing',
    async (_, path, group, name, value, beside) => {
      const visitor = await onPhone(path, async (page) => {
        await openGroup(page, group);
        await page.getByRole('slider', { name, exact: true }).scrollIntoViewIfNeeded();
      });
      const { page, cdp } = visitor;
      const before = search(page);
      // Straight, aslant, a short flick, and back to where it began.
      const ways: readonly (readonly Point[])[] = [
        [[0, -160]],
        [[-40, -160]],
        [[6, -30]],
        [
          [0, -120],
          [60, 0],
        ],
      ];
      for (const start of casesOf([value, beside], [value]))
        for (const way of ways) {
          const [x, y] = await place(page, name, start);
          const [first, ...more] = way.map(([dx, dy]): Point => [x + dx, y + dy]);
          await finger(cdp, [[x, y], first!, ...more]);
          await page.waitForTimeout(350);
          expect(search(page), `from ${start} by ${way.join(' ')}`).toBe(before);
          await page.locator('.filter-sheet:visible').evaluate((one) => one.scrollTo(0, 0));
          await page.getByRole('slider', { name, exact: true }).scrollIntoViewIfNeeded();
        }
      const [x, y] = await place(page, name, value);
      const top = await scrolled(page);
      await finger(cdp, [
        [x, y],
        [x, y - 160],
      ]);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(top + 20);
      await visitor.leave();
    },
  );

  it('sliding across moves the thumb, a tap sets it, both thumbs come back from an end', async () => {
    const visitor = await onPhone('/en/', (page) => openGroup(page, 'vacancy'));
    const { page, cdp } = visitor;
    const name = 'Land ready to lease, at least';
    const at = (value: number) => place(page, name, value);
    await finger(cdp, [await at(0), await at(500)]);
    await expect.poll(() => search(page)).toBe('?vacancy=500-');
    await finger(cdp, [await at(500), await at(150)]);
    await expect.poll(() => search(page)).toBe('?vacancy=150-');
    // Where the machine is busy a tap may last too long to count; another one sets the same.
    await expect
      .poll(
        async () => {
          await page.touchscreen.tap(...(await at(400)));
          await page.waitForTimeout(500);
          return search(page);
        },
        { interval: 500 },
      )
      .toBe('?vacancy=150-400');
    await finger(cdp, [await at(400), await at(150)]);
    await expect.poll(() => search(page)).toBe('?vacancy=150-150');
    await finger(cdp, [await at(150), await at(50)]);
    await expect.poll(() => search(page)).toBe('?vacancy=50-150');
    await visitor.leave();
  });
});

describe('by mouse and keys', () => {
  const name = 'Land ready to lease, at least';
  async function drag(page: Page, from: number, to: number) {
    await page.mouse.move(...(await place(page, name, from)));
    await page.mouse.down();
    await page.mouse.move(...(await place(page, name, to)), { steps: 5 });
    await page.mouse.up();
  }

  const parted = [
    [
      'upper end',
      [
        [0, 500],
        [500, 150],
      ],
      '?vacancy=150-',
    ],
    [
      'lower end',
      [
        [500, 0],
        [0, 150],
      ],
      '?vacancy=-150',
    ],
    [
      'middle, down',
      [
        [0, 250],
        [500, 250],
        [250, 100],
      ],
      '?vacancy=100-250',
    ],
    [
      'middle, up',
      [
        [0, 250],
        [500, 250],
        [250, 400],
      ],
      '?vacancy=250-400',
    ],
    [
      'end and away again',
      [
        [0, 500],
        [500, 150],
        [150, 0],
      ],
      '',
    ],
  ] as const;
  it.each(casesOf(parted, parted.slice(4), []))(
    'two thumbs in one place part again: %s',
    async (_, drags, expected) => {
      const visitor = await visit('/en/');
      const { page } = visitor;
      await openGroup(page, 'vacancy');
      for (const [from, to] of drags) await drag(page, from, to);
      await expect.poll(() => search(page)).toBe(expected);
      await visitor.leave();
    },
  );

  it('limits at the end together are not locked; a press beside a thumb brings the nearer one', async () => {
    const visitor = await visit('/en/?vacancy=500-500');
    const { page } = visitor;
    await openGroup(page, 'vacancy');
    await drag(page, 500, 150);
    await expect.poll(() => search(page)).toBe('?vacancy=150-500');
    await page.mouse.click(...(await place(page, name, 200)));
    await expect.poll(() => search(page)).toBe('?vacancy=200-500');
    await page.mouse.click(...(await place(page, name, 450)));
    await expect.poll(() => search(page)).toBe('?vacancy=200-450');
    await visitor.leave();
  });

  it('keys step, leap and go to the ends, and never lock the thumbs', async () => {
    const visitor = await visit('/en/');
    const { page } = visitor;
    await openGroup(page, 'vacancy');
    const press = async (thumb: string, keys: readonly string[], expected: string) => {
      const slider = page.getByRole('slider', { name: `Land ready to lease, ${thumb}` });
      for (const key of keys) await slider.press(key);
      await expect.poll(() => search(page)).toBe(expected);
    };
    await press('at least', ['ArrowRight', 'ArrowUp'], '?vacancy=10-');
    await press('at least', ['PageUp'], '?vacancy=60-');
    await press('at least', ['End'], '?vacancy=500-');
    await press('at most', ['ArrowLeft', 'Home'], '?vacancy=500-');
    await press('at least', ['ArrowLeft'], '?vacancy=495-');
    await press('at least', ['Home'], '');
    await press('at most', ['Home'], '?vacancy=-0');
    await press('at most', ['End'], '');
    await visitor.leave();
  });
});
