import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

// What `npm run dev` serves: the same pages and answers as the product, from source.

const root = fileURLToPath(new URL('../..', import.meta.url));
let vite: ChildProcess;
let base = '';
beforeAll(async () => {
  // The tools decide by NODE_ENV: a developer has none.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const child = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--port', '0'],
    { cwd: root, env: { ...env, NO_COLOR: '1' } },
  );
  vite = child;
  base = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      const [, address] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.on('close', () => reject(new Error(`vite does not run: ${said}`)));
  });
}, 60_000);
afterAll(async () => {
  vite.kill();
  if (vite.exitCode === null && vite.signalCode === null) await once(vite, 'close');
});

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
