import { casesOf } from './sample.ts';
import { fourParks, pageSamples, staysStill } from './page-samples.ts';
import { type Language, languages } from '@sites/domain';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { type Visit, mapIdle, origin, visit, withBrowser } from './visitor.ts';

withBrowser();

const widths = [320, 360, 390] as const;

type Step = (page: Page) => Promise<unknown>;
const still: Step = async () => {};
const group =
  (of: string): Step =>
  async (page) => {
    await page.locator(`.of-${of} > summary`).tap();
    await page.locator(`.of-${of}[open] > .filter-sheet > .filter-body:not(.sent)`).waitFor();
  };
const filters = group('more');
const map: Step = async (page) => {
  await page.locator('.tabs button').nth(1).tap();
  await mapIdle(page);
};
const share: Step = async (page) => {
  await page.locator('.site-nav .button.script').tap();
  await page.locator('dialog.share').waitFor();
};

type Case = readonly [path: string, step: Step];
const ofEachKind = Object.fromEntries(
  Object.entries(pageSamples).map(([kind, path]): [string, Case] => [kind, [path, still]]),
);

/** Every kind of page, and what opens on it. All folds are open when it is measured. */
const kinds: Readonly<Record<string, Case>> = {
  ...ofEachKind,
  answer: ['?vacancy=10-&port=any~40km&power=110kv&near=107.045,20.972~12km&zone=quang-yen', still],
  'no answer': ['?vacancy=400-&q=x', still],
  'dropped values': ['?vacancy=manymanymanymany&port=somewherefarfaraway~40km', still],
  'all filters': ['?vacancy=10-&port=any~40km&near=107.045,20.972~12km', filters],
  ranking: ['?preset=electronics&sv=1&sort=score&year=2028', group('ranking')],
  shortlist: [`?star=${fourParks}&compare=${fourParks}&w=port3&sv=1&sort=score`, still],
  map: ['?vacancy=10-', map],
  'park on the map': ['?vacancy=10-&park=song-khoai', map],
  'open park': ['?vacancy=10-&w=port3&sv=1&park=dong-mai&year=2028', still],
  'open zone': ['?show=zones/quang-yen', still],
  'open port': ['?show=ports/cai-lan', still],
  'open gate': ['?show=gates/mong-cai', still],
  preferences: [
    '?unit=pyeong&money=KRW',
    async (page) => page.locator('.preferences > summary').tap(),
  ],
  share: [`?star=${fourParks}&compare=${fourParks}&vacancy=10-`, share],
  'changed since': ['?dv=abcde&vacancy=10-', still],
  'comparison of none': ['compare', still],
  'comparison sheet': [`sheet?compare=${fourParks}`, still],
  'park in an embed': ['embed?park=dong-mai', still],
};

const openFolds = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:not(.preferences)')) {
      fold.removeAttribute('name');
      fold.open = true;
    }
  });

/** What scrolls sideways or lies beyond the edge; tables may, in a region that says what it is and takes the focus. */
const sideways = (page: Page, width: number): Promise<string[]> =>
  page.evaluate((width) => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > width) found.push(`the page is ${root.scrollWidth} px wide`);
    const name = (one: Element) =>
      `${one.tagName.toLowerCase()}.${[...one.classList].join('.')} “${one.textContent.trim().slice(0, 40)}”`;
    const isRegion = (one: Element) =>
      one.matches('[role="region"][tabindex="0"][aria-label]:not([aria-label=""])');
    const scrolls = (one: Element) =>
      /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth;
    for (const one of document.querySelectorAll('body *')) {
      // The names over a comparison move along with the region under them.
      if (
        !one.checkVisibility() ||
        one.closest('.map, .visually-hidden, .compare-strip ul, input, textarea, select, svg')
      )
        continue;
      if (scrolls(one) && !isRegion(one)) found.push(`scrolls: ${name(one)}`);
      const isText = [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
      );
      const { left, right } = one.getBoundingClientRect();
      // A sheet is fixed to the screen, whatever region it stands in.
      const isSheet = (other: Element) => getComputedStyle(other).position === 'fixed';
      let around: Element | null = one;
      while (around && !isRegion(around)) around = isSheet(around) ? null : around.parentElement;
      if (
        (isText || one.matches('a, button, input, summary')) &&
        !around &&
        (right > width + 1 || left < -1)
      )
        found.push(`${Math.round(left)}–${Math.round(right)} px: ${name(one)}`);
    }
    return found.slice(0, 8);
  }, width);

const phone = { viewport: { width: widths[0], height: 780 }, hasTouch: true, isMobile: true };

async function measure(
  path: string,
  step: Step,
  options: Visit = phone,
  among: readonly number[] = widths,
): Promise<string[]> {
  const { page, context } = await visit(
    path,
    step === map ? { ...options, map: true } : options,
    staysStill(path),
  );
  const found: string[] = [];
  try {
    await step(page);
    await page.evaluate(() => document.fonts.ready);
    await openFolds(page);
    for (const width of among) {
      await page.setViewportSize({ width, height: 780 });
      found.push(...(await sideways(page, width)).map((text) => `${width} px: ${text}`));
    }
  } finally {
    await context.close();
  }
  return found;
}

it('a panel beside the map does not scroll sideways either', async () => {
  expect(await measure('/vi/?park=dong-mai', still, {}, [800, 1280])).toEqual([]);
});

// Every kind in every language, and every park and zone, is a proof of its own (npm run narrow).
const sample: readonly Language[] = ['id'];
const widest = ['compare', 'sheet', 'all filters', 'open park', 'share'];
it.each(
  casesOf(Object.keys(kinds), widest).flatMap((kind) =>
    casesOf(languages, sample).map((language) => [language, kind] as const),
  ),
)('nothing scrolls sideways on a phone: %s, %s', async (language, kind) => {
  const [path, step] = kinds[kind]!;
  expect(await measure(`/${language}/${path}`, step)).toEqual([]);
});

it.each(casesOf(languages, sample))(
  'no park or zone on its own page is wider than a phone: %s',
  async (language) => {
    const listed = async (collection: string) => {
      const answer = await fetch(`${origin}/api/collections/${collection}/items?limit=100`);
      const { features } = (await answer.json()) as { features: { id: string }[] };
      return features.map(({ id }) => `${collection}/${id}`);
    };
    const paths = [...(await listed('parks')), ...(await listed('zones'))];
    expect(paths).toHaveLength(28);
    const some = casesOf(
      paths,
      paths.filter((_, at) => at % 14 === 0),
    );
    for (const path of some) expect(await measure(`/${language}/${path}`, still), path).toEqual([]);
  },
  600_000,
);
