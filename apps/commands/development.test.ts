import { fileURLToPath } from 'node:url';
import { type ViteDevServer, createServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

// What `npm run dev` serves: the same pages and answers as the product, from source.

const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
let vite: ViteDevServer;
let base = '';
beforeAll(async () => {
  vite = await createServer({
    configFile,
    logLevel: 'error',
    // No browser comes: nothing is to be prepared for one.
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, hmr: false, ws: false },
  });
  await vite.listen();
  const address = vite.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('vite listens at no port');
  base = `http://127.0.0.1:${address.port}`;
}, 60_000);
afterAll(() => vite.close());

it('pages name the sources, and may run what the tools put in', async () => {
  const answer = await fetch(`${base}/ja/parks/dong-mai`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toBe(null);
  const html = await answer.text();
  expect(html).toContain('/src/main.tsx');
  expect(html).toContain('/@vite/client');
  expect(html).toContain('ドンマイ');
});
it('data, cookies, methods and bodies pass through', async () => {
  const items = await fetch(`${base}/api/collections/parks/items?vacancy=10-`);
  expect(await items.json()).toMatchObject({ counts: { match: 3 } });
  const headers = { Cookie: 'language=ko' };
  const first = await fetch(`${base}/`, { headers, redirect: 'manual' });
  expect(first.headers.get('location')).toBe('/ko/');
  expect((await fetch(`${base}/ja/`, { method: 'POST', body: 'x=1' })).status).toBe(405);
});
it('what is missing is a 404, what is broken no silence', async () => {
  expect((await fetch(`${base}/ja/nowhere`)).status).toBe(404);
  expect((await fetch(`${base}/api/collections/parks/items?vacancy=much`)).status).toBe(400);
});
