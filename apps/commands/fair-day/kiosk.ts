import type { Page } from 'playwright';
import { loadKioskWords } from '@sites/words';
import type { Device } from './device.ts';
import { sendingMs } from './patience.ts';
import type { Contact, Visitor } from './visitors.ts';

const pin = '246810';
/** What every kiosk here begins with. */
const home = 'vi';

const typingMs = 40_000;

const atRest = (page: Page): Promise<void> =>
  page.locator('html.in-kiosk .kiosk-attract').waitFor();
const framed = (page: Page): Promise<void> =>
  page.locator('html.in-kiosk.ready .kiosk-bar').waitFor();

async function type(page: Page): Promise<void> {
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click();
  await page.locator('.pin-digits .go').click();
}

/** Has a device keep every language, on the page that staff are led to. */
export async function prepare(page: Page): Promise<void> {
  await page.locator('.device-state a').click();
  await page.locator('.prepare button').click();
  await page.locator('main[data-offline-state="ready"]').waitFor({ timeout: sendingMs });
}

/** Makes a kiosk of a device, by the steps of the README. */
export async function setUp({ page: of }: Device, origin: string): Promise<void> {
  const page = of();
  const open = async (): Promise<void> => {
    await page.goto(`${origin}/${home}/kiosk`);
    await page.locator('html.ready').waitFor();
    const begin = page.locator('.kiosk-begin');
    if (await begin.isVisible()) await begin.click();
    await page.locator('.kiosk-set-up summary').click();
  };
  await open();
  await prepare(page);
  await open();
  await type(page);
  await type(page);
  await atRest(page);
}

/** Turns a kiosk on: it comes up at rest. */
export async function turnOn(kiosk: Device, origin: string): Promise<void> {
  await kiosk.page().goto(`${origin}/${home}/kiosk`);
  await atRest(kiosk.page());
}

/** What a visitor sees of a view that is taken along as a code. */
async function readCode(page: Page): Promise<string> {
  await page.locator('.kiosk-take').first().click();
  const address = (await page.locator('.kiosk-address').textContent()) ?? '';
  await page.locator('.kiosk-dialog[open] button').last().click();
  await page.locator('.kiosk-address').waitFor({ state: 'detached' });
  return address;
}

/** Fills in the form as far as its consent. */
export async function fill(
  page: Page,
  { message, ...contact }: Contact & { readonly message: string },
) {
  await page.locator('#ask-name').fill(contact.name);
  await page.locator('#ask-company').fill(contact.company);
  await page.locator('#ask-country').selectOption(contact.country);
  await page.locator(`.ask-kinds input[value="${contact.kind}"]`).check();
  await page.locator('#ask-value').fill(contact.value);
  await page.locator('#ask-message').fill(message);
  // As long as somebody types; who is quicker is taken for a program.
  await page.clock.fastForward(typingMs);
}

/** What a visitor had before them when they sent, or would have. */
export interface Seen {
  readonly parks: readonly string[];
  /** The query of the view that they asked from. */
  readonly query: string;
}

/** A visitor explores: language, question, a park, stars; then the code, and the form where they ask. */
export async function explore(page: Page, visitor: Visitor): Promise<Seen> {
  const { language, question, stars, takesCode, asks } = visitor;
  await page.locator('.kiosk-begin').click();
  await page.locator(`.kiosk-bar a[lang="${language}"]`).click();
  await page.waitForURL(`**/${language}/kiosk`);
  await framed(page);
  await page.locator('.kiosk-questions a').nth(question).click();
  await page.waitForURL(`**/${language}/?**`);
  await framed(page);
  const parks = await page
    .locator('.row:is(.match, .may)[data-park]')
    .evaluateAll((rows) =>
      rows.map((row) => (row instanceof HTMLElement && row.dataset.park) || ''),
    );
  const [opened = ''] = parks;
  const starred = parks.slice(0, stars);
  for (const park of starred) {
    await page
      .locator(`.row[data-park="${park}"] [role="button"][aria-pressed="false"]`)
      .first()
      .click();
    await page.locator(`.row[data-park="${park}"] [aria-pressed="true"]`).first().waitFor();
  }
  await page.locator(`.row[data-park="${opened}"] .row-link`).click();
  await page.locator('.drawer .panel-tools').waitFor();
  if (takesCode) {
    const code = await readCode(page);
    if (!code.includes(`/${language}/`) || !code.includes(`park=${opened}`) || /kiosk/.test(code))
      throw new Error(`the code leads elsewhere: ${code}`);
  }
  const query = new URL(page.url()).search;
  if (!asks) return { parks: starred, query };
  // Who has starred more than one park asks about them all.
  const way = stars > 1 ? '.tray-actions a[href*="/ask?"]' : '.panel-tools a[href*="/ask?"]';
  await page.locator(way).first().click();
  await page.locator('.ask-form').waitFor();
  await framed(page);
  const asked = await page
    .locator('.ask-parks > li')
    .evaluateAll((all) => all.map((one) => (one instanceof HTMLElement && one.dataset.park) || ''));
  const meant = stars > 1 ? starred : [opened];
  if (meant.toSorted().join() !== asked.toSorted().join())
    throw new Error(`asked about ${asked.join()}, and meant ${meant.join()}`);
  return { parks: asked, query };
}

/** Agrees and sends; resolves when the visitor has read that it is kept. */
export async function send(page: Page): Promise<void> {
  await page.locator('#ask-consent').check();
  await page.locator('.ask-form button.primary').click();
  await page.locator('.ask-outcome').waitFor();
}

/** Ends a visit, by the button or by going without a word. */
export async function leave(page: Page, { walksAway, language }: Visitor): Promise<void> {
  if (walksAway) {
    await page.clock.fastForward(61_000);
    await page.locator('.kiosk-idle[open]').waitFor();
    await page.clock.fastForward(15_000);
  } else {
    const { bar } = await loadKioskWords[language]();
    await page
      .locator('.kiosk-tools')
      .getByRole('button', { name: bar.finish, exact: true })
      .click();
  }
  await atRest(page);
}

/** Staff end the kiosk by its lock and their PIN. */
export async function close(page: Page): Promise<void> {
  await page.locator('.kiosk-staff').click();
  await type(page);
  await page.locator('html:not(.in-kiosk) .kiosk-set-up').waitFor();
}
