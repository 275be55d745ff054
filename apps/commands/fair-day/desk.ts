import type { Page } from 'playwright';
import * as v from 'valibot';
import { EnquirySchema } from '@sites/enquiry';
import { loadDeskWords } from '@sites/words';
import { invitation } from '../invite.ts';
import { signIn, staff } from './booth.ts';
import type { Device } from './device.ts';
import { passphrase } from './file-of-device.ts';
import type { Site } from './site.ts';

const language = 'vi';

/** Makes the account of the staff, as an invited person does. */
export async function join({ origin, dataDir }: Site): Promise<void> {
  const { link } = await invitation([staff.email, '--role', 'staff'], {
    DATA_DIR: dataDir,
    PUBLIC_URL: origin,
  });
  const joined = await fetch(`${origin}/api/auth/join`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({
      token: link.split('#')[1],
      name: staff.name,
      password: staff.password,
    }),
  });
  if (joined.status !== 200) throw new Error(`nobody joined: ${joined.status}`);
}

/** Sits down at the desk. */
export async function open(device: Device, origin: string): Promise<Page> {
  const page = device.page();
  await page.goto(`${origin}/${language}/desk`);
  await signIn(page, language);
  await page.locator('.desk-take').waitFor();
  return page;
}

const tries = 8;

/** Loads the desk again: what a busy server does not answer in four seconds, the device answers with "no network". */
export async function comeBack(page: Page): Promise<void> {
  for (let time = 1; time <= tries; time += 1) {
    await page.reload();
    const found = page.locator('.desk-take').waitFor({ timeout: 15_000 });
    if (
      await found.then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error('the desk does not come back');
}

interface File {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Takes in the file of a device so many times; what the desk says of each. */
export async function takeIn(page: Page, file: File, times: number): Promise<readonly string[]> {
  const { take } = await loadDeskWords[language]();
  const said: string[] = [];
  const part = page.locator('.desk-take');
  if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
  await page.getByLabel(take.file, { exact: true }).setInputFiles(file);
  for (let time = 0; time < times; time += 1) {
    await page.getByLabel(take.passphrase).fill(passphrase);
    await part.getByRole('button', { name: take.submit, exact: true }).click();
    // The field is emptied once all of it is delivered.
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.desk-take [type="password"]')?.value === '',
    );
    said.push((await part.locator('[role="status"]').textContent()) ?? '');
  }
  return said;
}

const WholeSchema = v.object({
  receipt: v.string(),
  tags: v.array(v.string()),
  enquiry: EnquirySchema,
  events: v.array(v.object({ kind: v.string(), value: v.string() })),
});
export interface Received extends v.InferOutput<typeof WholeSchema> {
  /** The colour in the middle of its card, each part of it 0 to 255. */
  readonly card: readonly number[] | null;
}

const ListSchema = v.object({
  rows: v.array(v.object({ receipt: v.string(), hasCard: v.boolean() })),
  cursor: v.optional(v.string()),
});

/** The colour in the middle of a card that the desk has. */
const middleOf = (page: Page, receipt: string): Promise<readonly number[]> =>
  page.evaluate(async (path) => {
    const bitmap = await createImageBitmap(await (await fetch(path)).blob());
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    pen?.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
    return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, `/api/enquiries/${receipt}/card`);

/** All that the inbox holds, each read as the desk reads it, with the middle of its card. */
export async function readInbox(page: Page, origin: string): Promise<readonly Received[]> {
  const { request } = page.context();
  const ask = async (path: string, data: object): Promise<unknown> =>
    (
      await request.post(`${origin}/api/desk/enquiries/${path}`, { data, failOnStatusCode: true })
    ).json();
  const all: Received[] = [];
  let cursor: string | undefined;
  do {
    const list = v.parse(ListSchema, await ask('list', cursor === undefined ? {} : { cursor }));
    for (const { receipt, hasCard } of list.rows) {
      const card = hasCard ? await middleOf(page, receipt) : null;
      all.push({ ...v.parse(WholeSchema, await ask('read', { receipt })), card });
    }
    ({ cursor } = list);
  } while (cursor !== undefined);
  return all;
}

const side = 1600;

/** The photograph of a card, all of one colour in its middle: no other visitor has it. */
export async function photograph(page: Page, colour: readonly number[]): Promise<Buffer> {
  const drawn = await page.evaluate(
    async ({ colour, side }) => {
      const canvas = new OffscreenCanvas(side, side * 0.6);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('nothing can be drawn');
      for (let x = 0; x < side; x += 20) {
        pen.fillStyle = `hsl(${x} 60% 50%)`;
        pen.fillRect(x, 0, 20, canvas.height);
      }
      pen.fillStyle = `rgb(${colour.join(' ')})`;
      pen.fillRect(side / 4, canvas.height / 4, side / 2, canvas.height / 2);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    { colour, side },
  );
  return Buffer.from(drawn);
}
