import { readFile, stat } from 'node:fs/promises';
import type { Page } from 'playwright';

export const passphrase = 'a fair without network';

/** What is not sent, saved as a file from the page that lists it. */
export async function saveFile(
  page: Page,
): Promise<{ readonly path: string; readonly bytes: number }> {
  await page.locator('.ask-export summary').click();
  await page.locator('#export-first').fill(passphrase);
  await page.locator('#export-again').fill(passphrase);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.ask-export button[type="submit"]').click(),
  ]);
  const path = await file.path();
  return { path, bytes: (await stat(path)).size };
}

/** The same file, out of reach of the browser that saved it. */
export const copyOf = async (path: string) => ({
  name: 'quang-ninh-enquiries.json',
  mimeType: 'application/json',
  buffer: await readFile(path),
});
