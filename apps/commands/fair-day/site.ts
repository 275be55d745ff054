import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerProcess, startProcess } from '../two/server-process.ts';

/** The site of a fair at one address: it can be away for hours, and its answers can be lost on the way. */
export interface Site {
  readonly origin: string;
  readonly dataDir: string;
  up(): Promise<void>;
  /** The server is killed, and nothing answers any more. */
  down(): Promise<void>;
  /** The next answer that says of something sent to this path that it is kept goes nowhere: its connection is cut. */
  loseAnswer(path: RegExp): void;
  /** Calls once, when something was sent to this path and before it is answered. */
  whenSent(path: RegExp, act: () => Promise<void>): void;
  lost(): number;
  remove(): Promise<void>;
}

const isAbout = (asked: IncomingMessage, path: RegExp): boolean =>
  asked.method !== 'GET' && path.test(asked.url ?? '');

/** Takes the first that holds out of a list. */
function take<T>(all: T[], holds: (one: T) => boolean): T | undefined {
  const at = all.findIndex(holds);
  return at < 0 ? undefined : all.splice(at, 1)[0];
}

export async function openSite(env: Readonly<Record<string, string>>): Promise<Site> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fair-site-'));
  let server: ServerProcess | undefined;
  let lost = 0;
  const toLose: RegExp[] = [];
  const toTell: { readonly path: RegExp; readonly act: () => Promise<void> }[] = [];

  function pass(asked: IncomingMessage, answer: ServerResponse): void {
    const cut = (): void => void asked.socket.destroy();
    const { method, url, headers } = asked;
    const onward = request(`${server?.base}${url}`, { method, headers }, (answered) => {
      const isKept = [201, 204].includes(answered.statusCode ?? 0);
      if (isKept && take(toLose, (path) => isAbout(asked, path))) {
        lost += 1;
        answered.resume().on('end', cut);
        return;
      }
      answer.writeHead(answered.statusCode ?? 502, answered.rawHeaders);
      answered.pipe(answer);
    });
    onward.on('error', cut);
    asked.on('error', () => onward.destroy());
    asked.pipe(onward);
    void take(toTell, ({ path }) => isAbout(asked, path))?.act();
  }
  const proxy = createServer(pass);
  const listen = async (port: number): Promise<number> => {
    proxy.listen(port, '127.0.0.1');
    await once(proxy, 'listening');
    // A server that listens has an address with a port.
    return (proxy.address() as { port: number }).port;
  };
  const port = await listen(0);

  const site: Site = {
    origin: `http://localhost:${port}`,
    dataDir,
    async up() {
      server ??= await startProcess({ ...env, DATA_DIR: dataDir, PUBLIC_URL: site.origin });
      if (!proxy.listening) await listen(port);
    },
    async down() {
      const closed = proxy.listening && once(proxy, 'close');
      proxy.close();
      proxy.closeAllConnections();
      await closed;
      await server?.end('SIGKILL');
      server = undefined;
    },
    loseAnswer: (path) => void toLose.push(path),
    whenSent: (path, act) => void toTell.push({ path, act }),
    lost: () => lost,
    async remove() {
      await site.down();
      rmSync(dataDir, { recursive: true });
    },
  };
  return site;
}
