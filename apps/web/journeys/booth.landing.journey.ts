import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readExport } from '@sites/enquiry';
import { jpegs, withSegment } from '@sites/fixtures';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../commands/built-server.ts';
import { invitation } from '../../commands/invite.ts';
import { type Device, type OwnSite, device, holds, ownSite } from './device.ts';
import { itInWhole } from './sample.ts';
import { isWhole } from '../../commands/walks.ts';
import { ready } from './visitor.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const dataDir = mkdtempSync(join(tmpdir(), 'sites-booth-'));
const password = 'correct horse battery';
const email = 'hoa@province.example';
const pin = '246810';
/** As a phone takes it: with the place where it was taken. */
const photograph = withSegment(jpegs.baseline, 0xe1, 'Exif\0\0II*\0 GPSLatitude 21.0064');

let site: OwnSite;
let phone: Device;
const start = () => site.start(root, { DATA_DIR: dataDir });
const go = async (path: string): Promise<Page> => {
  const page = phone.page();
  await page.goto(`${site.origin}/en/${path}`);
  await ready(page);
  return page;
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function clean(page: Page): Promise<void> {
  if (!isWhole) return;
  await page.evaluate(axe);
  const faults = await page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(faults).toEqual([]);
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await button(page, 'Sign in').click();
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('PIN of this device').fill(pin);
  await button(page, 'Open').click();
  await page.getByRole('heading', { name: 'New contact' }).waitFor();
}

async function takeDown(
  page: Page,
  name: string,
  warmth: string,
  card?: Uint8Array,
): Promise<void> {
  await page.getByRole('radio', { name: warmth }).check();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Company or organisation').fill(`${name} Ltd`);
  await page.getByLabel('Country or territory').selectOption('JP');
  await page.getByLabel('E-mail address').fill('booth@visitor.example');
  if (card) {
    const file = { name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(card) };
    await page.getByLabel('Photograph the card').setInputFiles(file);
    await page.getByRole('img', { name: 'Picture of the card' }).waitFor();
  }
  await page.getByLabel('Note for colleagues').fill(`Secret of ${name}`);
  await page.getByLabel('The visitor has agreed in words.').check();
  await button(page, 'Keep the contact').click();
  await page.locator('.booth-kept', { hasText: /./ }).waitFor();
  // Where the eye is, however far down the button was.
  await page.waitForFunction(() => {
    const box = document.querySelector('.booth-kept')?.getBoundingClientRect();
    return box && box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight;
  });
  await emptied(page);
}

/** Until the form is that of the next visitor. */
const emptied = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector<HTMLInputElement>('#ask-name')?.value === '');

/** What is kept of a form that is being filled in, sealed. */
const draftOf = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((done) => {
        const opening = indexedDB.open('booth');
        opening.addEventListener('success', () => {
          const found = opening.result.transaction('values').objectStore('values').get('draft');
          found.addEventListener('success', () => {
            opening.result.close();
            done(
              Object.values(found.result ?? {})
                .map(String)
                .join(),
            );
          });
        });
      }),
  );

/** Everything that the browser keeps for the site, as text. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const text = (value: unknown): string =>
      value instanceof Uint8Array
        ? new TextDecoder('latin1').decode(value)
        : typeof value === 'object' && value !== null
          ? Object.entries(value)
              .map(([key, inner]) => `${key}:${text(inner)}`)
              .join()
          : String(value);
    for (const { name = '' } of await indexedDB.databases()) {
      const opened = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => fail(new Error(name)));
      });
      for (const store of opened.objectStoreNames)
        found.push(
          await new Promise<string>((done) => {
            const request = opened.transaction(store).objectStore(store).getAll();
            request.addEventListener('success', () =>
              done(`${name} ${store} ${text(request.result)}`),
            );
          }),
        );
      opened.close();
    }
    for (const name of await caches.keys())
      found.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
    return found.join('\n');
  });

beforeAll(async () => {
  site = await ownSite();
  await start();
  const { link } = await invitation([email, '--role', 'staff'], {
    DATA_DIR: dataDir,
    PUBLIC_URL: site.origin,
  });
  const joined = await fetch(`${site.origin}/api/auth/join`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: site.origin },
    body: JSON.stringify({ token: link.split('#')[1], name: 'Hòa', password }),
  });
  expect(joined.status).toBe(200);
  phone = await device('en');
});
afterAll(async () => {
  await phone?.remove();
  await site?.remove();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('the booth of a fair', () => {
  it('is prepared once, then opens without a server by its PIN alone', async () => {
    const page = await go('desk/booth');
    await page.getByText('Sign in once while there is a connection.').waitFor();
    await signIn(page);
    await page.getByLabel('PIN of this device').fill(pin);
    await page.getByLabel('PIN again').fill(pin);
    await button(page, 'Prepare the device').click();
    await page.getByRole('heading', { name: 'New contact' }).waitFor();
    await clean(page);
    await holds(page, 'en');
    await page.locator('.device-state').getByText('Kept: English').waitFor();
    await page.getByRole('link', { name: 'Prepare for the fair' }).waitFor();
    await site.stop();

    const locked = await go('desk/booth');
    await locked.getByLabel('PIN of this device').fill('000000');
    await button(locked, 'Open').click();
    await locked.getByText('The PIN is wrong.').waitFor();
    await clean(locked);
    await unlock(locked);
    await takeDown(locked, 'Sakura Tanaka', 'Hot', photograph);
    await takeDown(locked, 'Kim Minjun', 'Cold');
    await locked.locator('[data-waiting="2"]').waitFor();
    const before = await draftOf(locked);
    await locked.getByLabel('Name', { exact: true }).fill('Typed Onlyhalf');
    await expect.poll(() => draftOf(locked)).not.toBe(before);

    if (isWhole) await phone.restart();
    const again = await go('desk/booth');
    await again.getByText('2 contacts wait on this device.').waitFor();
    const kept = await keptBy(again);
    expect(kept).toContain('booth entries');
    expect(kept).not.toMatch(/Tanaka|Sakura|Minjun|visitor\.example|Secret|Onlyhalf|Exif|JFIF|Hòa/);
    expect(await again.content()).not.toMatch(/Tanaka|Minjun|Onlyhalf/);
    await unlock(again);
    expect(await again.getByLabel('Name', { exact: true }).inputValue()).toBe('Typed Onlyhalf');
    await again.locator('.booth-row').getByText('Sakura Tanaka Ltd').waitFor();
  });

  it('sends each once when the server is back, with its card, and the desk sees both', async () => {
    await start();
    const page = phone.page();
    for (const row of await page.locator('.booth-row').all())
      await row
        .getByRole('button', { name: 'Try now' })
        .click({ timeout: 2000 })
        .catch(() => {});
    await page.locator('.booth-row.sent:not([data-card])').nth(1).waitFor();
    await page.locator('[data-waiting="0"]').waitFor({ state: 'attached' });
    // One truth in both places: what is sent is not said to be kept here.
    await takeDown(page, 'Siti Aminah', 'Cold');
    await page.locator('.booth-kept', { hasText: /^Sent$/ }).waitFor();
    await page.locator('.booth-row.sent').nth(2).waitFor();
    expect(await keptBy(page)).not.toMatch(/Tanaka|Minjun/);

    const desk = await go('desk');
    await desk.locator('.desk-row').nth(2).waitFor();
    expect(await desk.locator('.desk-row').count()).toBe(3);
    await button(desk, 'Hot').click();
    await desk.waitForFunction(() => document.querySelectorAll('.desk-row').length === 1);
    await desk.locator('.desk-row button').click();
    const picture = desk.getByRole('img', { name: 'Photograph of the business card' });
    await picture.waitFor();
    await desk.waitForFunction(
      () => document.querySelector<HTMLImageElement>('.desk-card')?.naturalWidth === 24,
    );
    expect(await picture.getAttribute('src')).toMatch(/^blob:/);
    await desk.getByText('note: Secret of Sakura Tanaka').waitFor();
    await clean(desk);
    const bytes = await desk.evaluate(async () => {
      const { receipt = '' } = document.querySelector<HTMLElement>('.desk-enquiry')?.dataset ?? {};
      return (await fetch(`/api/enquiries/${receipt}/card`)).text();
    });
    expect(bytes).not.toMatch(/Exif|GPS/);
  });

  itInWhole(
    'waits where the session has ended, gives everything away as a file, and sends after signing in',
    async () => {
      const page = await go('desk/booth');
      await unlock(page);
      await page.evaluate(() =>
        fetch('/api/auth/sign-out', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: '{}',
        }),
      );
      await takeDown(page, 'Lan Anh', 'Warm', photograph);
      await page.getByText('Your session has ended.').waitFor();
      await page.locator('[data-waiting="1"]').waitFor();
      await page.getByText('Save as a file what is not sent').click();
      await page.getByLabel('Passphrase', { exact: true }).fill('a fair without network');
      await page.getByLabel('Passphrase again').fill('a fair without network');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        button(page, 'Save the file').click(),
      ]);
      const path = await file.path();
      const { enquiries } = await readExport(readFileSync(path, 'utf8'), 'a fair without network');
      expect(enquiries).toMatchObject([
        { enquiry: { name: 'Lan Anh' }, form: { booth: { temperature: 'warm' } } },
      ]);

      const desk = await go('desk');
      await signIn(desk);
      await desk.getByText('Take in the file of a device').click();
      await desk.getByLabel('File', { exact: true }).setInputFiles(path);
      for (let times = 0; times < 2; times += 1) {
        await desk.getByLabel('Passphrase of the file').fill('a fair without network');
        await button(desk, 'Take in').click();
        await desk.getByText(times === 0 ? 'Taken in: 1' : 'Had arrived before: 1').waitFor();
      }
      await desk.waitForFunction(() => document.querySelectorAll('.desk-row').length === 4);
      await button(desk, 'Warm').click();
      await desk.getByText('Photograph of the business card').waitFor();

      const booth = await go('desk/booth');
      await unlock(booth);
      await booth.locator('.booth-row.sent:not([data-card])').nth(3).waitFor();
      const after = await go('desk');
      await after.locator('.desk-row').nth(3).waitFor();
      expect(await after.locator('.desk-row').count()).toBe(4);
    },
  );

  itInWhole('gives a new PIN to staff who sign in, and keeps what waits', async () => {
    await site.stop();
    const page = await go('desk/booth');
    await unlock(page);
    await takeDown(page, 'Budi Santoso', 'Cold');
    await start();
    const locked = await go('desk/booth');
    await button(locked, 'PIN forgotten').click();
    await locked.getByLabel('PIN of this device').fill('135791');
    await locked.getByLabel('PIN again').fill('135791');
    await button(locked, 'Open').click();
    await locked.locator('.booth-row.sent').nth(4).waitFor();
  });
});
