import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, type Page, chromium } from 'playwright';
import { inject, vi } from 'vitest';
import { root } from '../../commands/built-server.ts';
import { flags } from './visitor.ts';

const folder = (name: string): string => mkdtempSync(join(tmpdir(), name));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens has an address with a port.
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** A site of its own at one address, which can be away and come back, also as another release. */
export interface OwnSite {
  readonly origin: string;
  start(from?: string, env?: Readonly<Record<string, string>>): Promise<void>;
  /** At once, as a network that is gone: nothing is answered any more. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

export async function ownSite(): Promise<OwnSite> {
  const port = await freePort();
  const data = folder('own-site-');
  let server: ChildProcess | undefined;
  const stop = async (): Promise<void> => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  return {
    origin: `http://localhost:${port}`,
    async start(from = root, env = {}) {
      await stop();
      const child = spawn(process.execPath, ['apps/server/dist/main.js'], {
        cwd: from,
        env: {
          ...process.env,
          PORT: String(port),
          HOST: '127.0.0.1',
          LOG_LEVEL: 'silent',
          DATA_DIR: data,
          CONTROLLER_NAME: 'Desk of the fair',
          CONTROLLER_CONTACT: 'desk@sites.example',
          ...env,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      server = child;
      await once(child.stdout, 'data');
    },
    stop,
    async remove() {
      await stop();
      rmSync(data, { recursive: true });
    },
  };
}

/** A device whose browser can be closed and opened again: what it keeps stays. */
export interface Device {
  page(): Page;
  open(): Promise<BrowserContext>;
  restart(): Promise<void>;
  remove(): Promise<void>;
}

export async function device(locale = 'en'): Promise<Device> {
  const profile = folder('device-');
  let context: BrowserContext | undefined;
  const open = async (): Promise<BrowserContext> => {
    context ??= await chromium.launchPersistentContext(profile, {
      executablePath: inject('chromium'),
      chromiumSandbox: false,
      args: [...flags],
      viewport: { width: 1280, height: 800 },
      // Each pixel of a map is drawn by the processor.
      deviceScaleFactor: 0.5,
      reducedMotion: 'reduce',
      locale,
    });
    return context;
  };
  const close = async (): Promise<void> => {
    await context?.close();
    context = undefined;
  };
  await open();
  return {
    page() {
      const page = context?.pages()[0];
      if (!page) throw new Error('the device has no page open');
      return page;
    },
    open,
    async restart() {
      // The browser writes down a moment later what it has learnt of a worker.
      await setTimeout(1000);
      await close();
      await open();
    },
    async remove() {
      await close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Until the device holds a language whole, by what its worker wrote. */
export const holds = (page: Page, language: string): Promise<boolean> =>
  vi.waitUntil(
    () =>
      page.evaluate(async (mark) => {
        const active = (await navigator.serviceWorker.getRegistration())?.active;
        return active?.state === 'activated' && (await caches.match(mark)) !== undefined;
      }, `/kept/${language}`),
    { timeout: 60_000, interval: 200 },
  );
