import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compose, openEnquiries, parseEnvironment } from '@sites/server';
import type { Host, Row } from './host.ts';

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

  let hosts = 0;
  const make = (): Host => {
    hosts += 1;
    const own = `${hosts}.`;
    const messages = new Map<string, string>();
    return {
      async handle(request) {
        const key = request.headers.get('idempotency-key') ?? '';
        messages.set(key, (await request.clone().json()).message);
        request.headers.set('idempotency-key', own + key);
        return app.request(request);
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
