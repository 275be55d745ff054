import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen, openEnquiries, parseEnvironment } from '@sites/server';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { path, query, requests } from './hostile.ts';
import { composeSite } from './site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Links that are asked for, and requests that are sent as bytes. */
const runs = Number(process.env.LINK_RUNS ?? 40);
const requestRuns = Number(process.env.REQUEST_RUNS ?? 400);
/** What hangs is told, however many are asked for. */
const patienceMs = 120_000 + (runs + requestRuns) * 1000;

/** The app with a store of its own, and room for as many enquiries as there are. */
async function wholeApp() {
  const broken: Error[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'sites-hostile-'));
  const { settings, store } = openEnquiries(
    parseEnvironment({
      DATA_DIR: folder,
      CONTROLLER_NAME: 'Board',
      CONTROLLER_CONTACT: 'board@sites.test',
      ENQUIRIES_PER_ADDRESS: '999999',
      ENQUIRIES_IN_ALL: '999999',
    }),
    root,
  );
  const log = (error: Error) => broken.push(error);
  const app = await composeSite({ root, log, enquiries: settings });
  const end = async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { app, broken, store, end };
}

it(
  'hostile links get a page, a picture, a redirect or a refusal: no 5xx, nothing of theirs runs',
  async () => {
    const { app, broken, end } = await wholeApp();
    await fc.assert(
      fc.asyncProperty(path, query, async (address, text) => {
        let url: URL;
        try {
          url = new URL(`http://sites.test${address}?${text}`);
        } catch {
          return;
        }
        const answer = await app.request(url.href);
        expect([200, 301, 302, 303, 304, 400, 401, 404, 405, 414], url.href).toContain(
          answer.status,
        );
        if (answer.headers.get('content-type')?.startsWith('text/html')) {
          // What stands between quotes is text; tags and names of attributes are what could run.
          const html = (await answer.text()).replace(/="[^"]*"/g, '=""');
          expect(html).not.toMatch(/<script>alert|<svg onload|<[^>]+\son\w+=/);
        } else await answer.arrayBuffer();
      }),
      { numRuns: runs },
    );
    await end();
    expect(broken).toEqual([]);
  },
  patienceMs,
);

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

it(
  'whatever bytes arrive get an answer below 500 with the headers of all',
  async () => {
    const { app, broken, store, end } = await wholeApp();
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
    // Whatever was kept can be read again.
    const { rows } = await store.enquiries.list({ limit: 500 });
    expect(rows.length).toBeGreaterThan(0);
    for (const { receipt } of rows)
      expect(await store.enquiries.get(receipt, 'test', '2026-11-27')).toBeDefined();
    await end();
    expect(sent).toBeGreaterThanOrEqual(requestRuns);
    expect(answered).toBeGreaterThan(sent / 3);
    expect(broken).toEqual([]);
    expect(logged.length).toBeGreaterThan(sent / 4);
    expect(logged.filter((entry) => /[?]|%3f/i.test(entry))).toEqual([]);
  },
  patienceMs,
);
