import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Device, type OwnSite, device, holds, ownSite } from './device.ts';
import { mapIdle, ready, rows } from './visitor.ts';

describe('a device that was here once', () => {
  let site: OwnSite;
  let visitor: Device;
  beforeAll(async () => {
    site = await ownSite();
    await site.start();
    visitor = await device('ja');
    await visitor.page().goto(`${site.origin}/ja/`);
    await holds(visitor.page(), 'ja');
    await site.stop();
    await visitor.restart();
  });
  afterAll(async () => {
    await visitor.remove();
    await site.remove();
  });

  it('has the list and the map of a link without server, in a browser that was restarted', async () => {
    const page = visitor.page();
    await page.goto(`${site.origin}/ja/?vacancy=10-&port=any~60km`);
    await ready(page);
    await mapIdle(page);
    expect((await rows(page, 'match')).length).toBeGreaterThan(0);
    expect(await page.title()).toContain('Quảng Ninh Sites');
  });
  it('shows what it never opened', async () => {
    const page = visitor.page();
    await page.goto(`${site.origin}/ja/parks/dong-mai`);
    await ready(page);
    expect(await page.locator('h1').textContent()).toBe('ドンマイ工業団地');
  });
});
