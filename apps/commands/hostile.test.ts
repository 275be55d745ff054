import { fileURLToPath } from 'node:url';
import { connect } from 'node:net';
import { listen } from '@sites/server';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { path, query, requests } from './hostile.ts';
import { composeSite } from './site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Links that are asked for, and requests that are sent as bytes. */
const runs = Number(process.env.LINK_RUNS ?? 75);
const requestRuns = Number(process.env.REQUEST_RUNS ?? 400);

async function wholeApp() {
  const broken: Error[] = [];
  const app = await composeSite({ root, log: (error) => broken.push(error) });
  return { app, broken };
}

it('hostile links get a page, a picture, a redirect or a refusal: no 5xx, nothing of theirs runs', async () => {
  const { app, broken } = await wholeApp();
  await fc.assert(
    fc.asyncProperty(path, query, async (address, text) => {
      let url: URL;
      try {
        url = new URL(`http://sites.test${address}?${text}`);
      } catch {
        return;
      }
      const answer = await app.request(url.href);
      expect([200, 301, 302, 303, 304, 400, 404, 414], url.href).toContain(answer.status);
      if (answer.headers.get('content-type')?.startsWith('text/html')) {
        // What stands between quotes is text; tags and names of attributes are what could run.
        const html = (await answer.text()).replace(/="[^"]*"/g, '=""');
        expect(html).not.toMatch(/<script>alert|<svg onload|<[^>]+\son\w+=/);
      } else await answer.arrayBuffer();
    }),
    { numRuns: runs },
  );
  expect(broken).toEqual([]);
}, 3_600_000);

/** Sends bytes on one connection; all that comes back until it ends or falls silent. */
const send = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    // What waits for the rest of a body stays silent once its head is answered.
    const quiet = () => socket.setTimeout(text ? 100 : 10_000);
    quiet();
    socket.setEncoding('latin1').on('data', (chunk) => {
      text += chunk;
      quiet();
    });
    socket.on('timeout', () => socket.destroy());
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
  });

const carried = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
];
const last = 'GET /healthz HTTP/1.1\r\nHost: any\r\nConnection: close\r\n\r\n';

it('whatever bytes arrive get an answer below 500 with the headers of all', async () => {
  const { app, broken } = await wholeApp();
  const logged: string[] = [];
  const server = await listen(app, { port: 0, host: '127.0.0.1' }, (entry) =>
    logged.push(JSON.stringify(entry)),
  );
  let sent = 0;
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(requests, async (parts) => {
      const text = await send(server.port, parts.join('') + last);
      const answers = text.split(/(?=HTTP\/1\.1 \d{3} )/);
      sent += parts.length;
      answered += answers.length;
      expect(text, 'an answer').not.toBe('');
      for (const answer of answers) {
        const head = answer.split('\r\n\r\n')[0]!.toLowerCase();
        expect(Number(head.slice(9, 12)), head).toBeLessThan(500);
        for (const name of carried) expect(head).toContain(`\r\n${name}: `);
        expect(head).not.toMatch(/\r\nset-cookie:|evil\.example/);
      }
    }),
    { numRuns: Math.ceil(requestRuns / 2) },
  );
  await server.stop();
  expect(sent).toBeGreaterThanOrEqual(requestRuns);
  expect(answered).toBeGreaterThan(sent / 3);
  expect(broken).toEqual([]);
  expect(logged.length).toBeGreaterThan(sent / 4);
  expect(logged.filter((entry) => /[?]|%3f/i.test(entry))).toEqual([]);
}, 36_000_000);
