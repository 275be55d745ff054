import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seal } from '@sites/enquiry';
import { compose, openEnquiries, parseEnvironment } from '@sites/server';
import type { Host, Row } from './host.ts';
import { messageIn, openToySeal } from './sealing.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Opening a database takes as long as a schedule: not every end of a process closes it. */
const closedAtRestart = 10;

/** The server has pages too; nobody asks for them here. */
const noPages = async () => ({
  findPage: () => undefined,
  home: '',
  aboutData: 'data',
  pagedCollections: [],
  listedPaths: [],
  styles: [],
  renderPage: () => ({ status: 404 as const, html: '' }),
});

/**
 * The real API over a real SQLite database, shared by all schedules of a process: each has a host of its own, which
 * tells its keys apart.
 */
export async function storeHosts(): Promise<{ make: () => Host; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'sites-queue-'));
  const environment = parseEnvironment({
    DATA_DIR: folder,
    CONTROLLER_NAME: 'Board of trials',
    CONTROLLER_CONTACT: 'board@sites.test',
  });
  const open = () => openEnquiries(environment, root);
  let opened = open();
  let restarts = 0;
  const app = await compose({
    root,
    createFrontEnd: noPages,
    enquiries: {
      ...opened.settings,
      store: {
        get enquiries() {
          return opened.store.enquiries;
        },
        health: () => opened.store.health(),
      },
      // What a limit answers is among the troubles of the network.
      perAddress: Infinity,
      inAll: Infinity,
    },
  });

  const sealKey = async () =>
    (await (await app.request('http://localhost/api/enquiries/terms')).json()).sealKey;

  let hosts = 0;
  const make = (): Host => {
    hosts += 1;
    const own = `${hosts}.`;
    const messages = new Map<string, string>();
    return {
      async handle(request) {
        const key = request.headers.get('idempotency-key') ?? '';
        const headers = new Headers(request.headers);
        headers.set('idempotency-key', own + key);
        let body = await request.json();
        if (request.url.endsWith('/sealed')) {
          const sent = openToySeal(body, key) ?? {};
          messages.set(key, messageIn(sent));
          body = await seal(sent, own + key, await sealKey());
        } else messages.set(key, messageIn(body));
        return app.request(request.url, { method: 'POST', headers, body: JSON.stringify(body) });
      },
      async rows() {
        const rows: Row[] = [];
        for (const [key, message] of messages) {
          const known = await opened.store.enquiries.known(own + key);
          if (known) rows.push({ key, receipt: known.receipt, message });
        }
        return rows;
      },
      async restart() {
        restarts += 1;
        if (restarts % closedAtRestart > 0) return;
        await opened.store.close();
        opened = open();
      },
      close: async () => {},
    };
  };
  const close = async (): Promise<void> => {
    await opened.store.close();
    rmSync(folder, { recursive: true });
  };
  return { make, close };
}
