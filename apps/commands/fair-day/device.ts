import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, type Page, chromium } from 'playwright';
import { ensureBrowser } from '../browser.ts';
import { drawsMaps, touchMs } from './patience.ts';

const flags = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
/** A map takes most of the processor's time, and nothing here is about it. */
const withoutMap = ['--disable-gpu', '--disable-3d-apis'];

interface Kind {
  readonly width: number;
  readonly height: number;
  readonly language: string;
  /** Whose pages have a clock that can be set; so many hours off. */
  readonly clockHours?: number;
}

/** A device of a fair: a browser with a profile of its own, which outlives it. */
export interface Device {
  readonly name: string;
  page(): Page;
  /** What the browser counted: closed and opened again, and killed without a word. */
  readonly counts: { restarts: number; kills: number };
  /** What its pages threw. */
  readonly faults: readonly string[];
  setOffline(isOffline: boolean): Promise<void>;
  restart(): Promise<void>;
  /** `kill -9` at this moment; the device stays off. */
  kill(): Promise<void>;
  /** Turns it on again. */
  open(): Promise<Page>;
  /** For good: what it kept is gone. */
  remove(): Promise<void>;
}

/** The process of a browser. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const found = await session?.send('SystemInfo.getProcessInfo');
  const pid = found?.processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('the browser does not tell its process');
  return pid;
}

export async function openDevice(name: string, kind: Kind): Promise<Device> {
  const profile = mkdtempSync(join(tmpdir(), 'fair-device-'));
  const faults: string[] = [];
  const counts = { restarts: 0, kills: 0 };
  let isOffline = false;
  let running: { readonly context: BrowserContext; readonly pid: number } | undefined;

  async function open(): Promise<Page> {
    const { width, height, language, clockHours } = kind;
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: ensureBrowser(),
      chromiumSandbox: false,
      args: [...flags, ...(drawsMaps ? [] : withoutMap)],
      viewport: { width, height },
      reducedMotion: 'reduce',
      locale: language,
      offline: isOffline,
    });
    // Five browsers on a machine that has other work, too.
    context.setDefaultTimeout(touchMs);
    running = { context, pid: await processOf(context) };
    if (clockHours !== undefined)
      await context.clock.install({ time: Date.now() + clockHours * 3_600_000 });
    context.on('weberror', (error) => faults.push(`${name}: ${error.error().message}`));
    return page();
  }
  function page(): Page {
    const found = running?.context.pages()[0];
    if (!found) throw new Error(`${name} has no page open`);
    return found;
  }
  async function close(): Promise<void> {
    await running?.context.close();
    running = undefined;
  }
  async function kill(): Promise<void> {
    if (!running) return;
    const { context, pid } = running;
    const gone = context.waitForEvent('close');
    process.kill(pid, 'SIGKILL');
    await gone;
    running = undefined;
  }
  await open();
  return {
    name,
    page,
    counts,
    faults,
    open,
    async setOffline(next) {
      isOffline = next;
      await running?.context.setOffline(next);
    },
    async restart() {
      counts.restarts += 1;
      // The browser writes down a moment later what it has learnt of a worker.
      await setTimeout(1000);
      await close();
      await open();
    },
    async kill() {
      counts.kills += 1;
      await kill();
    },
    async remove() {
      await close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
