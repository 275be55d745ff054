import type { BrowserContext, Page, Route } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '@sites/domain';
import { findings } from './axe.ts';
import { casesOf, inTurn, itAtLanding, itInWhole } from './sample.ts';
import { isWhole } from '../../commands/walks.ts';
import { allFetched, origin, ready, visit, withBrowser } from './visitor.ts';

withBrowser();

const posting = '**/api/enquiries';
const submit = (page: Page) => page.locator('.ask-form button[type=submit]').click();
const number = (page: Page) => page.locator('.ask-number b').innerText();
const unsent = (page: Page, count: number) => page.locator(`[data-unsent='${count}']`).waitFor();

/** Fills in what nothing can be sent without. */
async function fillIn(page: Page): Promise<void> {
  await page.locator('#ask-name').fill('Satō Hanako');
  await page.locator('#ask-company').fill('Sakura 電子株式会社');
  await page.locator('#ask-country').selectOption('JP');
  await page.locator('#ask-value').fill('hanako@sakura.example');
  await page.locator('#ask-consent').check();
}

/** The last of what was typed, as the device keeps it. */
const jobsKept = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('enquiries');
        opening.addEventListener('success', () => {
          const found = opening.result.transaction('drafts').objectStore('drafts').get('enquiry');
          found.addEventListener('success', () => {
            opening.result.close();
            done((found.result as { texts?: { jobs?: string } } | undefined)?.texts?.jobs);
          });
        });
      }),
  );

/** Parks and figures that the letter names. */
const askedIn = (page: Page) => page.locator('.ask-letter .ask-list li').allInnerTexts();

/** What the pages of a visitor have sent: the key and the body of each request. */
function sentBy(context: BrowserContext) {
  const sent: { readonly key: string; readonly body: Record<string, unknown> }[] = [];
  context.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === '/api/enquiries')
      sent.push({
        key: request.headers()['idempotency-key'] ?? '',
        body: request.postDataJSON() as Record<string, unknown>,
      });
  });
  return sent;
}

const places: readonly (readonly [string, string, string, number])[] = [
  ['an open park', '?vacancy=10-&park=song-khoai', '.drawer .panel-tools .button', 1],
  ['the page of a park', 'parks/song-khoai', '.panel-tools .button', 1],
  ['the shortlist', '?star=dong-mai,song-khoai', ".tray-more a[href*='/ask?']", 2],
  [
    'a filter whose parks only may match',
    '?vacancy=15-50&port=cai-lan~60km',
    '.answer-ways .button.ask',
    8,
  ],
];

// An open park has the same panel as its own page.
const some = casesOf(
  places,
  places.filter(([name]) => name !== 'the page of a park'),
);

describe.each(some)('an enquiry from %s', (_, path, link, parks) => {
  const row = places.findIndex(([, one]) => one === path);
  it.each(inTurn<Language>(languages, row * 2 + 1))('in %s has its receipt', async (language) => {
    const visitor = await visit(`/${language}/${path}`, {
      viewport: row % 2 === 0 ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    });
    const { page, context } = visitor;
    const sent = sentBy(context);
    if (link.startsWith('.tray')) await page.locator('.tray-title').click();
    await page.locator(link).first().click();
    await page.locator('.ask-form').waitFor();
    expect(await page.locator('.ask-parks > li').count()).toBe(parks);
    expect(await askedIn(page)).toHaveLength(parks);
    expect(await page.locator('#ask-consent').isChecked()).toBe(false);
    await fillIn(page);
    const letter = await page.locator('.ask-letter').innerText();
    for (const text of ['Satō Hanako', 'Sakura 電子株式会社', 'hanako@sakura.example'])
      expect(letter).toContain(text);
    await submit(page);
    await page.locator('.ask-receipt').waitFor();
    const receipt = await number(page);
    expect(receipt).toMatch(/^QN-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({
      name: 'Satō Hanako',
      language,
      consent: { version: 1, given: true },
      form: { website: '' },
    });
    const asked = sent.flatMap(({ body }) => body.asked as { park: string }[]);
    expect(new Set(asked.map(({ park }) => park)).size).toBe(parks);
    // Its own link says what has become of it, on any device.
    if (!isWhole && row > 0) return visitor.leave();
    const address = await page.locator('.ask-link').getAttribute('href');
    const later = await visit(new URL(address!).pathname + new URL(address!).hash);
    await later.page.locator('.ask-steps [aria-current=step]').waitFor();
    expect(await later.page.locator('.ask-steps .done').count()).toBe(1);
    expect(await number(later.page)).toBe(receipt);
    await later.leave();
    await visitor.leave();
  });
});

describe('what is asked', () => {
  it('can be taken away, and more can be added', async () => {
    const visitor = await visit('/en/ask?star=song-khoai,cai-lan&vacancy=15-50&about=shortlist');
    const { page } = visitor;
    const parks = page.locator('.ask-parks > li');
    await parks.nth(1).locator('.ask-park input').uncheck();
    await parks.nth(0).locator('summary').click();
    await parks.nth(0).getByLabel('Occupancy').check();
    await parks.nth(0).getByLabel('Land ready to lease').uncheck();
    expect(await askedIn(page)).toEqual(['Sông Khoai: Occupancy']);
    expect(await page.locator('#ask-landHa').inputValue()).toBe('15');
    await visitor.leave();
  });
  it.each(inTurn<Language>(languages, 2))(
    'in %s tells the view in words that lead to it, and nobody reads an address',
    async (language) => {
      const visitor = await visit(`/${language}/ask?about=shortlist`);
      const { page } = visitor;
      const views = [
        '',
        '?park=dong-mai&about=park',
        '?preset=electronics&sv=2',
        '?vacancy=15-50&port=any~60km',
      ];
      for (const view of views) {
        await page.goto(`${origin}/${language}/ask${view}`);
        const told = await page.locator('.ask-content').innerText();
        expect(told).not.toMatch(/[?=]|\/\w+\//);
        expect(await page.locator('.ask-content a').innerText()).toMatch(/\p{L}/u);
      }
      const link = page.locator('.ask-content a');
      expect(await link.innerText()).toMatch(/15.50.*60/);
      await link.click();
      await expect.poll(() => page.url()).toMatch(/\/\?.*vacancy=15-50&port=any~60km/);
      await visitor.leave();
    },
  );
  it('stays as it was typed after a reload and in another language', async () => {
    const visitor = await visit('/en/ask?park=dong-mai&about=park');
    const { page } = visitor;
    await fillIn(page);
    await page.locator('#ask-message').fill('Two lines\nof a message');
    await page.locator('#ask-jobs').fill('800');
    const typed = async () => ({
      name: await page.locator('#ask-name').inputValue(),
      country: await page.locator('#ask-country').inputValue(),
      message: await page.locator('#ask-message').inputValue(),
      jobs: await page.locator('#ask-jobs').inputValue(),
      agreed: await page.locator('#ask-consent').isChecked(),
    });
    const before = { ...(await typed()), agreed: false };
    await expect.poll(() => jobsKept(page)).toBe('800');
    await page.reload();
    await page.locator('.ask-form').waitFor();
    expect(await typed()).toEqual(before);
    await page.goto(`${origin}/ja/ask?park=dong-mai&about=park`);
    await page.locator('.ask-form').waitFor();
    expect(await typed()).toEqual(before);
    await visitor.leave();
  });
});

describe('what is wrong', () => {
  it.each(inTurn<Language>(languages, 4))(
    'stands beside its field in %s, and is put right by keyboard alone',
    async (language) => {
      const visitor = await visit(`/${language}/ask?park=dong-mai&about=park`);
      const { page } = visitor;
      // Enter in a field sends the form.
      await page.locator('#ask-name').press('Enter');
      const focused = () => page.evaluate(() => document.activeElement?.id);
      await expect.poll(focused).toBe('ask-name');
      expect(await page.locator('.ask-summary li').count()).toBe(5);
      for (const field of ['name', 'company', 'country', 'value', 'consent']) {
        const control = page.locator(`#ask-${field}`);
        expect(await control.getAttribute('aria-invalid')).toBe('true');
        const described = await control.getAttribute('aria-describedby');
        expect(await page.locator(`#${described}`).innerText()).toMatch(/\p{L}/u);
      }
      expect(await findings(page, '.ask-page')).toEqual([]);
      await page.keyboard.type('Hoa');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Sakura');
      await page.keyboard.press('Tab');
      await page.locator('#ask-country').selectOption('KR');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('ask-value');
      await page.keyboard.type('hoa@sakura.example');
      expect(await page.locator('.ask-summary li').count()).toBe(1);
      // Past the message and the link to the view.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('ask-consent');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('.ask-receipt').waitFor();
      await visitor.leave();
    },
  );
  itAtLanding('is told by the server too, and what was typed stays', async () => {
    const { page, context } = await visit('/en/ask?park=dong-mai&about=park');
    await page.route(posting, (route: Route) =>
      route.fulfill({
        status: 400,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          code: 'bad-fields',
          fields: [{ field: 'company', code: 'too-long', limit: 5, detail: 'too long' }],
        }),
      }),
    );
    await fillIn(page);
    await submit(page);
    await page.locator('#ask-company-fault').waitFor();
    expect(await page.locator('#ask-company-fault').innerText()).toContain('5');
    expect(await page.locator('#ask-company').inputValue()).toBe('Sakura 電子株式会社');
    expect(await page.locator('#ask-name').inputValue()).toBe('Satō Hanako');
    await page.unroute(posting);
    await page.locator('#ask-company').fill('Sakura');
    await page.locator('#ask-consent').check();
    await submit(page);
    await page.locator('.ask-receipt').waitFor();
    await context.close();
  });
});

it('an enquiry whose consent text has changed is kept until the new one is agreed to', async () => {
  const { page, context } = await visit('/en/ask?park=dong-mai&about=park');
  const sent = sentBy(context);
  await page.route(posting, (route) =>
    route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'consent-version', current: 1 }),
    }),
  );
  await fillIn(page);
  await submit(page);
  await page.getByText('the consent text has changed').waitFor();
  await page.unroute(posting);
  expect(await page.locator('#ask-name').inputValue()).toBe('Satō Hanako');
  expect(await page.locator('#ask-consent').isChecked()).toBe(false);
  await page.locator('#ask-consent').check();
  await submit(page);
  await page.locator('.ask-receipt').waitFor();
  expect(new Set(sent.map(({ key }) => key)).size).toBe(2);
  await page.goto(`${origin}/en/enquiry`);
  await unsent(page, 0);
  expect(await page.locator('.ask-entry').count()).toBe(1);
  await context.close();
});

describe('a failing network', () => {
  it('that goes and comes back with the page open', async () => {
    const { page, context } = await visit('/en/ask?park=dong-mai&about=park');
    const sent = sentBy(context);
    await page.locator('.ask-form').waitFor();
    await allFetched(page);
    await context.setOffline(true);
    await page.locator('.ask-page .notice').waitFor();
    await fillIn(page);
    await submit(page);
    await page.locator('.ask-outcome').waitFor();
    expect(await page.locator('.ask-outcome').innerText()).toContain('Place 1 of 1');
    await context.setOffline(false);
    await page.locator('.ask-receipt').waitFor();
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    await context.close();
  });
  // Of an enquiry that is under way when its page goes, the journeys of the queue and of the desk know too.
  itInWhole('of which a tab is closed while it sends', async () => {
    const { page, context } = await visit('/en/ask?park=dong-mai&about=park');
    const sent = sentBy(context);
    const held = new Promise<void>((reached) => {
      void page.route(posting, () => reached());
    });
    await fillIn(page);
    await submit(page);
    await held;
    await page.close();
    const again = await context.newPage();
    await again.goto(`${origin}/en/enquiry`);
    await ready(again);
    await unsent(again, 0);
    expect(await again.locator('.ask-entry.sent').count()).toBe(1);
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    await context.close();
  });
  it('that was away goes on from whichever page is opened next', async () => {
    const { page, context } = await visit('/en/ask?park=dong-mai&about=park');
    const sent = sentBy(context);
    await context.route(posting, (route) => route.abort());
    await fillIn(page);
    await submit(page);
    await page.locator('.ask-outcome').waitFor();
    // The network is away until the next page stands: the first one would send soon too.
    const acknowledged = page.waitForResponse(
      (response) => response.url().endsWith('/api/enquiries') && response.status() === 201,
    );
    await page.goto(`${origin}/en/parks/dong-mai`);
    await context.unroute(posting);
    await acknowledged;
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    await context.close();
  });
  it('leaves a list on the device, with a file as the second way out', async () => {
    const { page, context } = await visit('/en/ask?park=dong-mai&about=park');
    await context.route(posting, (route) => route.abort());
    await fillIn(page);
    await submit(page);
    await page.locator('.ask-outcome').waitFor();
    await page.goto(`${origin}/en/enquiry`);
    await unsent(page, 1);
    await page.locator('.ask-export summary').click();
    await page.getByLabel('Passphrase', { exact: true }).fill('a long passphrase');
    await page.getByLabel('Passphrase again').fill('another passphrase');
    await page.getByRole('button', { name: 'Save the file' }).click();
    expect(await page.locator('#export-fault').innerText()).toBe('The two are not the same.');
    await page.getByLabel('Passphrase again').fill('a long passphrase');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the file' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^quang-ninh-enquiries-20\d\d-\d\d-\d\d\.json$/);
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await unsent(page, 1);
    await page.getByRole('button', { name: 'Remove for good' }).click();
    await unsent(page, 0);
    await context.close();
  });
});

describe('the receipt', () => {
  it.each(casesOf<Language>(languages, ['ja']))('in %s is one A4 page', async (language) => {
    const star = 'dong-mai,song-khoai,texhong-hai-ha,nam-tien-phong,cai-lan,viet-hung';
    const visitor = await visit(`/${language}/ask?star=${star}&vacancy=10-&about=shortlist`);
    const { page } = visitor;
    await fillIn(page);
    await submit(page);
    await page.locator('.ask-receipt').waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.ask-receipt .qr').isVisible()).toBe(true);
    expect(await page.locator('.ask-link').isVisible()).toBe(true);
    expect(await findings(page, '.ask-page')).toEqual([]);
    await visitor.leave();
  });
  itAtLanding('leaves the page with no other link', async () => {
    const secret = `QN-0000-0000~${'s'.repeat(43)}`;
    const { page, context } = await visit(`/en/enquiry#${secret}`);
    await page.locator('.ask-page [role=status]').first().waitFor();
    const [asked] = await Promise.all([
      page.waitForRequest((request) => request.isNavigationRequest()),
      page.locator('.site-nav a').first().click(),
    ]);
    expect(asked.url()).not.toContain('QN-');
    await page.waitForURL((url) => !url.pathname.endsWith('/enquiry'));
    expect(page.url()).not.toContain('QN-');
    await context.close();
  });
});

describe('before anything is typed', () => {
  it('says without script whom to turn to', async () => {
    const visitor = await visit('/vi/ask', { javaScriptEnabled: false });
    const text = await visitor.page.locator('.ask-page').innerText();
    expect(text).toContain('JavaScript');
    expect(text).toContain('desk@sites.example');
    await visitor.leave();
  });
  const terms = '**/api/enquiries/terms';
  const answering = (body: object) => (page: Page) =>
    page.route(terms, (route) => route.fulfill({ json: body }));
  const current = { consentVersion: 1, retentionMonths: 24 };
  const desk = { name: 'Desk', contact: 'desk@sites.example' };
  const reasons: readonly (readonly [string, (page: Page) => Promise<unknown>, RegExp])[] = [
    [
      'nobody receives enquiries',
      answering({ open: false, reason: 'closed', ...current, controller: null }),
      /not being received/,
    ],
    [
      'the connection is not encrypted',
      (page) =>
        page.addInitScript(() =>
          Object.defineProperty(window, 'isSecureContext', { value: false }),
        ),
      /not encrypted.*desk@sites\.example/s,
    ],
    [
      'storage is refused',
      (page) =>
        page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined })),
      /does not let the page keep/,
    ],
    [
      'the terms are newer',
      answering({ open: true, ...current, consentVersion: 2, controller: desk }),
      /older than the terms/,
    ],
  ];
  it.each(casesOf(reasons, reasons, reasons.slice(0, 1)))(
    'says that %s',
    async (_, before, said) => {
      const { page, context } = await visit('/en/ask?park=dong-mai', {}, false, before);
      await page.locator('.ask-blocked').waitFor();
      expect(await page.locator('.ask-blocked').innerText()).toMatch(said);
      expect(await page.locator('.ask-form').count()).toBe(0);
      // Somebody else can be asked, by a question that stands ready.
      const instead = await page.locator('.ask-page').innerText();
      expect(instead).toMatch(/Viglacera.*About Đông Mai.*land rent.*\/en\/parks\/dong-mai/s);
      expect(instead).toMatch(/authority.*qeza\.gov\.vn/s);
      await context.close();
    },
  );
  it('says that the store is away, and takes the enquiry all the same', async () => {
    const before = answering({ open: false, reason: 'store', ...current, controller: desk });
    const { page, context } = await visit('/en/ask?park=dong-mai', {}, false, before);
    await page.locator('.ask-form').waitFor();
    expect(await page.locator('.ask-page .notice').innerText()).toContain('cannot take enquiries');
    await context.close();
  });
});
