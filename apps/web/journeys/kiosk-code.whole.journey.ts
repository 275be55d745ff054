import jsQr from 'jsqr';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { atRest, goTo, openKiosk, screen, wall } from './kiosk.ts';
import { visit, withBrowser } from './visitor.ts';

withBrowser();

interface Photograph {
  /** How wide the code is on the photograph. */
  readonly px?: number;
  readonly blur?: number;
  readonly tilt?: number;
  readonly dim?: number;
}

/** What a phone reads off a picture of the screen: smaller, out of focus, held askew, in a dim hall. */
async function decoded(
  page: Page,
  { px = 320, blur = 0, tilt = 0, dim = 1 }: Photograph = {},
): Promise<string | undefined> {
  const code = page.locator('.kiosk-dialog[open] .qr');
  await code.waitFor();
  const picture = (await code.screenshot()).toString('base64');
  const { data, width, height } = await page.evaluate(
    async ([text, px, blur, tilt, dim]) => {
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      // A lens takes the mean of what falls on a pixel.
      const small = await createImageBitmap(image, {
        resizeWidth: px,
        resizeHeight: px,
        resizeQuality: 'high',
      });
      const size = Math.round(px * 1.4);
      const canvas = new OffscreenCanvas(size, size);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#777777';
      context.fillRect(0, 0, size, size);
      context.filter = `blur(${blur}px) brightness(${dim})`;
      context.translate(size / 2, size / 2);
      // Turned, and seen from the side.
      const [along, across] = [Math.cos(tilt), Math.sin(tilt)];
      context.transform(along, across, -across * 0.9, along * 0.9, 0, 0);
      context.drawImage(small, -px / 2, -px / 2);
      const seen = context.getImageData(0, 0, size, size);
      return { data: [...seen.data], width: size, height: size };
    },
    [picture, px, blur, tilt, dim] as const,
  );
  return jsQr(Uint8ClampedArray.from(data), width, height)?.data;
}

// A phone at arm's length sees the code some 240 pixels wide.
const px = 240;
const photographs: readonly Photograph[] = [
  {},
  { px },
  { px, blur: 0.8 },
  { px, tilt: 0.2 },
  { px, dim: 0.35 },
  { px, blur: 0.6, tilt: -0.15, dim: 0.5 },
];

describe('a code on the screen of a kiosk', () => {
  it.each([
    [1920, screen],
    [3840, wall],
  ] as const)('is read off a photograph of a screen of %d', async (_, options) => {
    const visitor = await openKiosk(options);
    const { page } = visitor;
    await page.locator('.kiosk-begin').click();
    await goTo(page, '/en/?vacancy=50-&port=any~60km~50000dwt&power=110kv&star=dong-mai,cai-lan');
    await page.locator('.kiosk-take').first().click();
    const seen = new Map<string, string | undefined>();
    for (const photograph of photographs)
      seen.set(JSON.stringify(photograph), await decoded(page, photograph));
    const addresses = new Set(seen.values());
    expect(addresses.size, JSON.stringify([...seen])).toBe(1);
    const [address = ''] = addresses;
    expect(address).toContain('/en/?vacancy=50-');
    expect(address).not.toContain('kiosk');
    const { pathname, search } = new URL(address);
    const other = await visit(pathname + search);
    expect(other.page.url()).toContain('vacancy=50-');
    expect(other.page.url()).toContain('star=dong-mai,cai-lan');
    expect(await other.page.locator('html.in-kiosk').count()).toBe(0);
    await other.leave();
    await visitor.leave();
  });

  it('stands in the place of links, letters, files and printing', async () => {
    const visitor = await openKiosk(screen);
    const { page } = visitor;
    await page.locator('.kiosk-begin').click();
    const pages = ['?vacancy=50-', 'data', 'privacy', 'parks/dong-mai', 'rules?place=dong-mai'];
    const ways = [
      'https://other.example/a',
      'mailto:board@sites.example',
      'tel:+842033123456',
      '/api/collections/parks/items?f=xlsx',
    ];
    const close = () => page.locator('.kiosk-dialog[open] .kiosk-dialog-end button').click();
    for (const path of pages) {
      await goTo(page, `/en/${path}`);
      const here = page.url();
      for (const [at, href] of ways.entries()) {
        await page.evaluate(
          ([to, target]) => {
            const link = Object.assign(document.createElement('a'), { href: to, target });
            document.body.append(link);
            link.click();
            link.remove();
          },
          [href, at % 2 === 0 ? '_blank' : ''] as const,
        );
        expect(await decoded(page), `${path} ${href}`).toBe(new URL(href, here).href);
        await close();
      }
      await page.evaluate(() => window.open('https://other.example/b'));
      expect(await decoded(page), path).toBe('https://other.example/b');
      await close();
      await page.evaluate(() => window.print());
      expect(await decoded(page), path).toBe(here);
      await close();
      await page.evaluate(() => window.location.assign('/en/desk'));
      await page.evaluate(() => window.open('/en/desk'));
      expect([page.url(), visitor.context.pages().length]).toEqual([here, 1]);
    }
    await visitor.leave();
  });

  it('and its frame are on a page that is not there too, which is left alone no longer', async () => {
    const visitor = await openKiosk({ ...screen }, (page) => page.clock.install());
    const { page } = visitor;
    await page.locator('.kiosk-begin').click();
    await page.evaluate(() => window.location.assign('/en/nothing-here'));
    await page.locator('html.in-kiosk .missing h1').waitFor();
    await page.locator('.kiosk-bar').waitFor();
    await page.locator('.kiosk-take').first().click();
    await page.locator('.kiosk-dialog[open] .qr').waitFor();
    await page.clock.runFor(61_000);
    await page.locator('.kiosk-idle[open]').waitFor();
    await page.clock.runFor(30_000);
    await atRest(page);
    // What the browser says of the page that is not there is meant.
    expect(visitor.complaints.filter((one) => !one.includes('404'))).toEqual([]);
    await visitor.context.close();
  });
});
