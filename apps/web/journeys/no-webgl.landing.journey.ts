import { expect, it } from 'vitest';
import { rows, visit, withBrowser } from './visitor.ts';

withBrowser(['--disable-gpu', '--disable-3d-apis']);

it('without WebGL the list has everything, and says that the map cannot be drawn', async () => {
  const visitor = await visit('/en/?vacancy=10-', { map: true });
  const { page } = visitor;
  await page.getByText('The map cannot be drawn here').waitFor();
  expect(await rows(page, 'match')).toContain('dong-mai');
  await page.locator('.row[data-park="dong-mai"] .row-link').click();
  await page.locator('.drawer h2').waitFor();
  await visitor.context.close();
});
