import { createHmac, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeExport } from '@sites/enquiry';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBuilt } from '../../commands/built-server.ts';
import { invitationLink } from '../../commands/invite.ts';
import { pageSamples } from './page-samples.ts';
import { origin, ready, visit, withBrowser } from './visitor.ts';

withBrowser();

const dataDir = mkdtempSync(join(tmpdir(), 'sites-desk-'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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

async function clean(page: Page): Promise<void> {
  await page.evaluate(axe);
  const faults = await page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(faults).toEqual([]);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the desk' }).getByRole('button', { name });

it.each(Object.entries(pageSamples).filter(([kind]) => !kind.startsWith('desk')))(
  'leaves nothing of the desk in what %s loads',
  async (_kind, path) => {
    const html = await (await fetch(`${origin}/vi/${path}`)).text();
    const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:js|css))"/g)];
    expect(files.length).toBeGreaterThan(1);
    for (const [, file] of files) {
      const text = await (await fetch(`${origin}${file}`)).text();
      expect(text, file).not.toMatch(/api\/(?:desk|auth)|desk-row|Bàn tiếp nhận chỉ/);
    }
  },
);

it('lets an admin in who was invited: reads, answers, exports, erases', async () => {
  const receipt = await ask('Sakura Tanaka');
  await ask('Sakura Tanaka again');
  const link = await invitationLink(['hoa@province.example', '--role', 'admin'], {
    DATA_DIR: dataDir,
    PUBLIC_URL: desk.base,
  });
  const visitor = await visit(link.replace('/vi/', '/en/'), { locale: 'en' });
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
  await page.getByLabel('Code of six digits').fill(codeOf(key));
  await button(page, 'Confirm').click();

  const row = page.locator(`.desk-row[data-receipt="${receipt}"]`);
  await row.waitFor();
  expect(await page.locator('.desk-row').count()).toBe(2);
  await clean(page);
  await row.getByRole('button').focus();
  await page.keyboard.press('Enter');
  const one = page.locator('.desk-enquiry');
  await one.waitFor();
  expect(await one.locator('.desk-contact').innerText()).toBe('tanaka@sakura.example');
  expect(await one.getByRole('heading', { level: 2 }).innerText()).toBe(script);
  expect(await one.getByRole('region', { name: 'The plant' }).innerText()).toMatch(/50[\s\S]*40/);
  const asked = one.getByRole('region', { name: 'Figures asked for' });
  expect(await asked.innerText()).toContain('Land ready to lease');
  expect(await asked.getByRole('link').first().getAttribute('href')).toBe('/en/parks/dong-mai');
  await clean(page);

  await one.getByLabel('Tags').fill('hot, chips');
  await button(page, 'Save').click();
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
  await page
    .getByRole('cell', { name: 'enquiry exported' })
    .or(page.getByRole('cell', { name: 'contact read' }))
    .first()
    .waitFor();
  await clean(page);
  await menu(page, 'Staff').click();
  await page.getByRole('cell', { name: 'hoa@province.example' }).waitFor();
  await clean(page);
  await menu(page, 'Demand').click();
  await page.getByText('Nothing was counted five times yet.').waitFor();
  await clean(page);
  await menu(page, 'Account').click();
  await clean(page);

  await menu(page, 'Enquiries').click();
  await row.getByRole('button').click();
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
  await page.getByText('No enquiry here.').waitFor();

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
    await page.getByText('Taken in: 2 / 2').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.desk-row').length === 2);
  }
  await clean(page);
  expect(page.url()).not.toMatch(/QN-|tanaka/);

  await button(page, 'Sign out').click();
  await page.getByLabel('E-mail address').waitFor();
  await page.goBack().catch(() => undefined);
  await page.goto(`${desk.base}/en/desk`);
  await ready(page);
  await page.getByLabel('E-mail address').waitFor();
  expect(await page.content()).not.toMatch(/tanaka|Hòa/);
  // This desk has a server of its own, which a visitor takes for another host.
  expect(visitor.complaints.filter((text) => !text.includes(desk.base))).toEqual([]);
  await visitor.context.close();
}, 180_000);
