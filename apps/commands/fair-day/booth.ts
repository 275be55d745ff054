import type { Language } from '@sites/domain';
import { loadDeskWords } from '@sites/words';
import type { Page } from 'playwright';
import type { Device } from './device.ts';
import { prepare } from './kiosk.ts';
import { sendingMs } from './patience.ts';
import type { Visitor } from './visitors.ts';

const pin = '135790';
export const staff = {
  email: 'hoa@province.example',
  password: 'correct horse battery',
  name: 'Hòa',
};

/** Signs in where a page of the desk asks for it. */
export async function signIn(page: Page, language: Language): Promise<void> {
  const { signIn: say } = await loadDeskWords[language]();
  await page.getByLabel(say.email).fill(staff.email);
  await page.getByLabel(say.password).fill(staff.password);
  await page.getByRole('button', { name: say.submit, exact: true }).click();
}

/** A device of the booth, of whoever speaks the language. */
export interface Booth {
  readonly device: Device;
  readonly language: Language;
  readonly origin: string;
}

const open = async ({ device, language, origin }: Booth): Promise<Page> => {
  const page = device.page();
  await page.goto(`${origin}/${language}/desk/booth`);
  return page;
};
const form = (page: Page): Promise<void> => page.locator('.booth-form').waitFor();

/** Makes a booth of a device, by the steps of the README. */
export async function setUp(booth: Booth): Promise<void> {
  const page = await open(booth);
  await signIn(page, booth.language);
  // One field is that of the door, two are those of a new PIN.
  await page.locator('.desk-form input[type="password"]').nth(1).waitFor();
  for (const at of [0, 1])
    await page.locator('.desk-form input[type="password"]').nth(at).fill(pin);
  await page.locator('.desk-form button.primary').click();
  await form(page);
  await prepare(page);
  await unlock(booth);
}

/** Opens the booth by its PIN. */
export async function unlock(booth: Booth): Promise<Page> {
  const page = await open(booth);
  await page.locator('.desk-form input[type="password"]').fill(pin);
  await page.locator('.desk-form button.primary').click();
  await form(page);
  return page;
}

/** Opens the booth again where it has locked itself: on a busy machine a visit to a kiosk outlasts its patience. */
export async function wake(booth: Booth): Promise<void> {
  if ((await booth.device.page().locator('.booth-form').count()) === 0) await unlock(booth);
}

/** Types a contact as far as the consent; `card`: the picture that the camera gives. */
export async function type(
  page: Page,
  { name, company, country, kind, value, temperature, note }: NonNullable<Visitor['booth']>,
  card?: Buffer,
): Promise<void> {
  await page.locator(`.warmth.${temperature} input`).check();
  await page.locator('#ask-name').fill(name);
  await page.locator('#ask-company').fill(company);
  await page.locator('#ask-country').selectOption(country);
  await page.locator('#ask-kind').selectOption(kind);
  await page.locator('#ask-value').fill(value);
  if (card) {
    const file = { name: 'card.jpg', mimeType: 'image/jpeg', buffer: card };
    await page.locator('.booth-photo input[type="file"]').setInputFiles(file);
    await page.locator('.booth-card').waitFor();
  }
  await page.locator('#ask-message').fill(note);
}

/** Keeps what was typed; resolves when the device says so. */
export async function keep(page: Page): Promise<void> {
  const before = await page.locator('.booth-row').count();
  await page.locator('#ask-consent').check();
  await page.locator('.booth-form button.primary').click();
  await page.locator('.booth-row').nth(before).waitFor();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#ask-name')?.value === '',
  );
}

/** Until nothing waits on the device any more. */
export const allSent = (page: Page): Promise<void> =>
  page.locator('.booth-list [data-waiting="0"]').waitFor({ state: 'attached', timeout: sendingMs });
