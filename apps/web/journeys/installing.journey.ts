import { expect, it } from 'vitest';
import { visit, withBrowser } from './visitor.ts';

withBrowser();

it('can be installed, by what the browser itself asks for', async () => {
  const visitor = await visit('/en/data', { map: false });
  const tools = await visitor.context.newCDPSession(visitor.page);
  const { installabilityErrors } = await tools.send('Page.getInstallabilityErrors');
  // A window without profile installs nothing; the browser finds nothing else wrong.
  expect(
    installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
  ).toEqual([]);
  const { errors, data = '{}' } = await tools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data) as Record<string, unknown> & {
    icons: { sizes: string; purpose?: string }[];
  };
  expect(manifest).toMatchObject({
    name: expect.any(String),
    start_url: '/en/',
    scope: '/',
    display: 'minimal-ui',
  });
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
    expect.arrayContaining(['192x192', '512x512']),
  );
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  await visitor.leave();
});
