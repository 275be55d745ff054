import { createHmac, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeExport } from '@sites/enquiry';
import { type BrowserContext, type Page, chromium } from 'playwright';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startBuilt } from '../../commands/built-server.ts';
import { invitation } from '../../commands/invite.ts';
import { findings } from './axe.ts';
import { pageSamples } from './page-samples.ts';
import { isWhole } from '../../commands/walks.ts';
import { itAtLanding } from './sample.ts';
import { type Visitor, leaveOutMap, origin, ready, visit, withBrowser } from './visitor.ts';

withBrowser();

const dataDir = mkdtempSync(join(tmpdir(), 'sites-desk-'));
const password = 'correct horse battery';
let desk: Awaited<ReturnType<typeof startBuilt>>;
beforeAll(async () => {
  const controller = {
    CONTROLLER_NAME: 'Ban quản lý',
    CONTROLLER_CONTACT: 'desk@province.example',
  };
  desk = await startBuilt({ DATA_DIR: dataDir, ...controller });
});
afterAll(async () => {
  await desk.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The code that an authenticator shows for a key, by RFC 6238. */
function codeOf(key: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const signs = [...key.replaceAll(' ', '')];
  const bits = signs.map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', Buffer.from(bytes)).update(counter).digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

const script = '<img src=x onerror="document.title=1">';
const enquiry = (name: string) => ({
  name,
  company: script,
  country: 'JP',
  contact: { kind: 'email', value: 'tanaka@sakura.example' },
  message: `Is there power for 40 MW? ${script}`,
  plant: { landHa: 50, powerMw: 40, start: '2028-06', jobs: 800 },
  asked: [{ park: 'dong-mai', measure: 'vacancy' }, { park: 'song-khoai' }],
  language: 'ja',
  link: 'vacancy=10-',
  consent: { version: 1, given: true },
});
/** An enquiry as a device gives it away. */
const waiting = () => ({
  id: randomUUID(),
  createdAt: '2026-11-27T07:00:00.000Z',
  enquiry: enquiry('Somebody at a fair'),
});
async function ask(name: string): Promise<string> {
  const answer = await fetch(`${desk.base}/api/enquiries`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    body: JSON.stringify(enquiry(name)),
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { receipt: string }).receipt;
}

/** Axe finds nothing, nothing lies beyond the edge, and every control is large enough for a finger. */
async function clean(page: Page): Promise<void> {
  const folds = page.locator('details');
  const open = await folds.evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open));
  expect(await findings(page)).toEqual([]);
  const faults = await page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    const controls = document.querySelectorAll(
      'main :is(button, input, select, textarea, summary, a)',
    );
    const small = [...controls].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      // A link inside a sentence is as high as its line.
      const isInline = one.matches('a') && getComputedStyle(one).display === 'inline';
      const least = one.matches('.button, input, select, textarea') ? 40 : 24;
      return !isInline && width > 0 && (height < least || width < 24);
    });
    return [...(wide > 0 ? [`${wide} px too wide`] : []), ...small.map((one) => one.outerHTML)];
  });
  expect(faults).toEqual([]);
  await folds.evaluateAll(
    (all, before) => all.forEach((one, at) => ((one as HTMLDetailsElement).open = before[at]!)),
    open,
  );
}

/** The same where the page has been read in another state, or as wide. */
const cleanAgain = async (page: Page): Promise<void> => {
  if (isWhole) await clean(page);
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the desk' }).getByRole('button', { name });

/** What pages share is read once. */
const read = new Set<string>();
it.each(Object.entries(pageSamples).filter(([kind]) => !/^(?:desk|booth)/.test(kind)))(
  'leaves nothing of the desk in what %s loads',
  async (_kind, path) => {
    const html = await (await fetch(`${origin}/vi/${path}`)).text();
    const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:js|css))"/g)];
    expect(files.length).toBeGreaterThan(1);
    for (const file of files.map(([, name]) => name!).filter((name) => !read.has(name))) {
      const text = await (await fetch(`${origin}${file}`)).text();
      // Where a kiosk begins, whoever set it up is signed out.
      const own = text.replace('/api/auth/sign-out', '');
      expect(own, file).not.toMatch(/api\/(?:desk|auth)|desk-row|Bàn tiếp nhận chỉ/);
      read.add(file);
    }
  },
);

let admin: Promise<Visitor> | undefined;
/** The admin of this desk: invited by the command, with a device, signed in once for all journeys. */
const signedInAdmin = (): Promise<Visitor> => (admin ??= comeAsAdmin());
async function comeAsAdmin(): Promise<Visitor> {
  const { link } = await invitation(['hoa@province.example', '--role', 'admin'], {
    DATA_DIR: dataDir,
    PUBLIC_URL: desk.base,
  });
  const visitor = await visit(link.replace('/vi/', '/en/'), {
    locale: 'en',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = visitor;
  await page.getByLabel('Your name').fill('Hòa');
  await page.getByLabel('Password of at least').fill(password);
  await page.getByLabel('The same password again').fill('another one, mistyped');
  await button(page, 'Create the account').click();
  await page.getByText('The two passwords differ.').waitFor();
  await page.getByLabel('The same password again').fill(password);
  await button(page, 'Create the account').click();
  await page.getByText('Your account is ready.').waitFor();
  await clean(page);

  await page.getByRole('link', { name: 'Sign in' }).click();
  await ready(page);
  await page.getByLabel('E-mail address').fill('hoa@province.example');
  await page.getByLabel('Password').fill(password);
  await button(page, 'Sign in').click();

  await page.getByText('As an admin you also sign in').waitFor();
  await page.getByLabel('Password').fill(password);
  await button(page, 'Set up').click();
  const key = await page.locator('.desk-key').innerText();
  await clean(page);
  const codes = await page.locator('.desk-codes li').allInnerTexts();
  expect(codes).toHaveLength(10);
  await button(page, 'Copy the codes').click();
  await page.getByText('Codes copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(codes.join('\n'));
  await button(page, 'Print the codes').waitFor();
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('main').innerText();
  for (const text of [...codes, 'hoa@province.example']) expect(paper).toContain(text);
  for (const text of [key, 'Code of six digits', 'Copy the codes'])
    expect(paper).not.toContain(text);
  await page.emulateMedia({ media: null });
  await page.getByLabel('Code of six digits').fill(codeOf(key));
  await button(page, 'Confirm').click();
  await page.locator('.desk-inbox').waitFor();
  return visitor;
}

it('lets an admin in who was invited: reads, answers, exports, erases', async () => {
  const receipt = await ask('Sakura Tanaka');
  await ask('Sakura Tanaka again');
  const visitor = await signedInAdmin();
  const { page } = visitor;
  await page.reload();
  await ready(page);
  const row = page.locator(`.desk-row[data-receipt="${receipt}"]`);
  await row.waitFor();
  expect(await page.locator('.desk-row').count()).toBe(2);
  await cleanAgain(page);
  await row.getByRole('button').press('Enter');
  const one = page.locator('.desk-enquiry');
  await one.waitFor();
  expect(await one.locator('.desk-contact').innerText()).toBe('tanaka@sakura.example');
  expect(await one.getByRole('heading', { level: 2 }).innerText()).toBe(script);
  expect(await one.getByRole('region', { name: 'The plant' }).innerText()).toMatch(/50[\s\S]*40/);
  const asked = one.getByRole('region', { name: 'Figures asked for' });
  expect(await asked.innerText()).toContain('Land ready to lease');
  expect(await asked.getByRole('link').first().getAttribute('href')).toBe('/en/parks/dong-mai');
  await clean(page);

  await one.getByLabel('Tags').fill('nóng, chips');
  await button(page, 'Save').click();
  await row.locator('.temperature.hot').waitFor();
  await one.getByLabel('Note for colleagues').fill('Asked the developer.');
  await button(page, 'Add the note').click();
  await one.getByLabel('What was answered').fill('Twelve hectares are ready.');
  await button(page, 'Record the answer').click();
  const history = one.getByRole('region', { name: 'History' });
  await history.getByText('answer: Twelve hectares are ready.').waitFor();
  await row.getByText('Answered').waitFor();
  expect(await one.getByLabel('Status').inputValue()).toBe('answered');

  await button(page, 'Answered').click();
  await page.waitForFunction(() => document.querySelectorAll('.desk-row').length === 1);
  const [list] = await Promise.all([page.waitForEvent('download'), button(page, 'CSV').click()]);
  const csv = readFileSync(await list.path(), 'utf8');
  expect(csv).toContain('Twelve hectares are ready.');
  expect(csv).not.toContain('again');

  await menu(page, 'Audit').click();
  const log = page.getByRole('list', { name: 'Audit' });
  await log.getByText('enquiry exported').first().waitFor();
  expect(await log.innerText()).toContain(receipt);
  expect(await log.innerText()).toContain('status: New → Answered');
  await clean(page);
  await menu(page, 'Staff').click();
  await page.getByRole('list', { name: 'Staff' }).getByText('hoa@province.example').waitFor();
  await clean(page);
  await menu(page, 'Demand').click();
  await page.getByText('Nothing was counted five times yet.').waitFor();
  await clean(page);
  await menu(page, 'Account').click();
  await clean(page);

  await menu(page, 'Enquiries').click();
  await row.getByRole('button').click();
  expect(await one.getByLabel('Tags').inputValue()).toBe('chips, Hot');
  const [person] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save all that is kept of this person').click(),
  ]);
  expect(JSON.parse(readFileSync(await person.path(), 'utf8'))).toMatchObject({
    contact: 'tanaka@sakura.example',
    enquiries: [{ events: expect.any(Array) }, { events: expect.any(Array) }],
  });
  await button(page, 'Erase this person').click();
  await button(page, 'Erase for good').click();
  await page.getByText('Erased.').waitFor();
  expect(await page.locator(':focus').innerText()).toBe('Erased.');
  await page.getByText('No enquiries at present.').waitFor();

  const passphrase = 'a fair without a network';
  const file = await writeExport(
    { exportedAt: '2026-11-27T08:00:00.000Z', enquiries: [waiting(), waiting()] },
    passphrase,
  );
  await page.getByText('Take in the file of a device').click();
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.getByLabel('Passphrase of the file').fill('something else');
  await button(page, 'Take in').click();
  await page.getByText('The passphrase is wrong.').waitFor();
  for (let times = 0; times < 2; times += 1) {
    await page.getByLabel('Passphrase of the file').fill(passphrase);
    await button(page, 'Take in').click();
    await page.getByText(times === 0 ? 'Taken in: 2' : 'Had arrived before: 2').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.desk-row').length === 2);
  }
  await cleanAgain(page);
  expect(page.url()).not.toMatch(/QN-|tanaka/);

  // This desk has a server of its own, which a visitor takes for another host.
  expect(visitor.complaints.filter((text) => !text.includes(desk.base))).toEqual([]);
});

/** A browser that keeps what it has when it is closed, as that of a laptop does. */
const openLaptop = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    executablePath: inject('chromium'),
    chromiumSandbox: false,
    locale: 'ja',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });

itAtLanding(
  'has once what somebody asked whose laptop was closed; a colleague answers and erases it',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sites-laptop-'));
    const parks = ['dong-mai', 'song-khoai', 'viet-hung', 'bac-tien-phong', 'cai-lan'];
    const sent: { key: string | undefined; asked: { park: string; measure?: string }[] }[] = [];
    let stored = 0;
    let isOffline = false;
    const laptop = await openLaptop(folder);
    await laptop.route('**/api/enquiries', async (route) => {
      if (isOffline) return route.abort('internetdisconnected');
      const request = route.request();
      const { asked } = request.postDataJSON() as (typeof sent)[number];
      sent.push({ key: request.headers()['idempotency-key'], asked });
      // The server has it; its answer never comes.
      const answer = await route.fetch();
      stored += answer.status() === 201 ? 1 : 0;
      await route.abort('connectionreset');
    });
    const page = laptop.pages()[0] ?? (await laptop.newPage());
    await leaveOutMap(page);
    await page.goto(`${desk.base}/ja/?star=${parks.join(',')}&vacancy=10-&port=any~60km`);
    await ready(page);
    await page.locator(".tray-actions a[href*='/ask?']").click();
    await page.locator('.ask-form').waitFor();
    expect(await page.locator('.ask-parks > li').count()).toBe(5);
    isOffline = true;
    await laptop.setOffline(isOffline);
    await page.locator('#ask-name').fill('佐藤 花子');
    await page.locator('#ask-company').fill('株式会社さくら電子');
    await page.locator('#ask-country').selectOption('JP');
    await page.locator('#ask-value').fill('hanako@sakura-denshi.example');
    await page.locator('#ask-message').fill('来春に見学できますか。');
    await page.locator('#ask-consent').check();
    await page.locator('.ask-form button[type=submit]').click();
    await page.locator('.ask-outcome').waitFor();
    expect(sent).toEqual([]);
    isOffline = false;
    await laptop.setOffline(isOffline);
    await expect.poll(() => stored, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(await page.locator('.ask-receipt').count()).toBe(0);
    await laptop.close();

    const later = await openLaptop(folder);
    const again = await later.newPage();
    const keys: (string | undefined)[] = [];
    later.on('request', (one) => {
      if (one.method() === 'POST' && one.url().endsWith('/api/enquiries'))
        keys.push(one.headers()['idempotency-key']);
    });
    await again.goto(`${desk.base}/ja/enquiry`);
    const receiptLink = again.locator('.ask-entry.sent .ask-tools a');
    await receiptLink.waitFor();
    await again.locator("[data-unsent='0']").waitFor();
    expect(new Set([...sent.map(({ key }) => key), ...keys]).size).toBe(1);
    expect(keys).toHaveLength(1);
    const receipt = await receiptLink.innerText();

    const { page: office } = await signedInAdmin();
    await menu(office, 'Staff').click();
    await office.getByLabel('E-mail address').fill('minh@province.example');
    await button(office, 'Make the link').click();
    const handedOver = await office.locator('.desk-link').innerText();
    await button(office, 'Copy link').click();
    await office.getByText('Link copied').waitFor();
    expect(await office.evaluate(() => navigator.clipboard.readText())).toBe(handedOver);

    const colleague = await visit(handedOver.replace(/^.*?\/desk/, `${desk.base}/en/desk`), {
      locale: 'en',
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const phone = colleague.page;
    await phone.getByLabel('Your name').fill('Minh');
    await phone.getByLabel('Password of at least').fill(password);
    await phone.getByLabel('The same password again').fill(password);
    await clean(phone);
    await button(phone, 'Create the account').tap();
    await phone.getByRole('link', { name: 'Sign in' }).tap();
    await ready(phone);
    await phone.getByLabel('E-mail address').fill('minh@province.example');
    await phone.getByLabel('Password').fill(password);
    await clean(phone);
    await button(phone, 'Sign in').tap();
    await phone.locator('.desk-inbox').waitFor();

    const parts = phone
      .getByRole('navigation', { name: 'Parts of the desk' })
      .getByRole('listitem');
    expect(await parts.allInnerTexts()).toEqual(['Enquiries', 'Demand', 'Account', 'Booth']);
    const refused = await phone.evaluate(() =>
      Promise.all(
        ['staff', 'audit', 'staff/invite', 'staff/revoke'].map(async (path) => {
          const isRead = path === 'staff';
          const sending = {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: '{}',
          };
          return (await fetch(`/api/desk/${path}`, isRead ? {} : sending)).status;
        }),
      ),
    );
    expect(refused).toEqual([403, 403, 403, 403]);

    await phone.getByRole('searchbox').fill('さくら電子');
    await button(phone, 'Find').tap();
    await phone.waitForFunction(() => document.querySelectorAll('.desk-row').length === 1);
    await clean(phone);
    const row = phone.locator(`.desk-row[data-receipt="${receipt}"]`);
    await row.getByRole('button').tap();
    const one = phone.locator('.desk-enquiry');
    await one.waitFor();
    expect(await phone.locator(':focus').innerText()).toBe('株式会社さくら電子');
    expect(await one.innerText()).toContain('来春に見学できますか。');
    expect(await one.innerText()).toContain('Japanese');
    const lines = one.getByRole('region', { name: 'Figures asked for' }).getByRole('listitem');
    const hrefs = await lines
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(hrefs.toSorted()).toEqual(parks.map((park) => `/en/parks/${park}`).toSorted());
    const figures = (await lines.allInnerTexts()).flatMap((line) => line.split(','));
    expect(figures).toHaveLength(sent[0]?.asked.length ?? 0);
    expect(figures.join()).toContain('Land ready to lease');
    await clean(phone);

    await one.getByLabel('Assigned to').selectOption({ label: 'Minh' });
    await one.getByText('assigned to: Minh').waitFor();
    await one.getByLabel('What was answered').fill('四月にご案内できます。');
    await button(phone, 'Record the answer').tap();
    await one.getByText('answer: 四月にご案内できます。').waitFor();
    await cleanAgain(phone);
    await button(phone, 'Back to the list').tap();
    expect(await phone.locator(':focus').innerText()).toContain('株式会社さくら電子');
    await expect.poll(() => row.innerText()).toMatch(/Answered\s+Minh/);

    await again.goto(`${desk.base}/ja/enquiry`);
    await receiptLink.click();
    await again.locator('.ask-steps [aria-current=step]', { hasText: '回答済み' }).waitFor();

    const [list] = await Promise.all([phone.waitForEvent('download'), button(phone, 'XLSX').tap()]);
    const sheet = JSON.stringify(await readXlsx(readFileSync(await list.path())));
    for (const text of [receipt, '株式会社さくら電子', '四月にご案内できます。', 'Minh'])
      expect(sheet).toContain(text);
    await row.getByRole('button').tap();
    const [file] = await Promise.all([
      phone.waitForEvent('download'),
      button(phone, 'Save all that is kept of this person').tap(),
    ]);
    const person = JSON.parse(readFileSync(await file.path(), 'utf8')) as { enquiries: unknown[] };
    expect(person.enquiries).toHaveLength(1);
    await button(phone, 'Erase this person').tap();
    await cleanAgain(phone);
    await button(phone, 'Erase for good').tap();
    await phone.getByText('Erased.').waitFor();
    await phone.getByText('No enquiry fits these filters.').waitFor();
    await menu(phone, 'Demand').tap();
    await cleanAgain(phone);
    await menu(phone, 'Account').tap();
    await cleanAgain(phone);

    await again.reload();
    await again.getByText('消去済み').waitFor();
    expect(await again.locator('.ask-page').innerText()).not.toMatch(/佐藤|hanako@|さくら電子/);
    await colleague.context.close();
    await later.close();
    rmSync(folder, { recursive: true, force: true });
  },
);

it('keeps nothing on the page of somebody who has signed out', async () => {
  const { page, context } = await signedInAdmin();
  await ask('Sakura Tanaka');
  await page.reload();
  await page.locator('.desk-row').first().waitFor();
  await button(page, 'Sign out').click();
  await page.getByLabel('E-mail address').waitFor();
  await page.goBack().catch(() => undefined);
  await page.goto(`${desk.base}/en/desk`);
  await ready(page);
  await page.getByLabel('E-mail address').waitFor();
  expect(await page.content()).not.toMatch(/tanaka|Hòa/i);
  await context.close();
});
