import { afterEach, expect, it, vi } from 'vitest';
import type { Site } from '../page/site.tsx';
import { startOffline } from './start.ts';

vi.mock('./device-line.ts', () => ({ showDeviceLine: () => Promise.resolve() }));
vi.mock('./worker-of-device.ts', () => ({ tell: () => Promise.resolve() }));

// Of the site only the language is asked.
const site = { speaker: { language: 'en' } } as unknown as Site;

/** A page whose browser answers a registration so. */
function page(register: () => Promise<unknown>) {
  const window = new EventTarget();
  Object.assign(window, { top: window });
  vi.stubGlobal('window', window);
  const document = new EventTarget();
  Object.assign(document, { documentElement: { dataset: {} }, querySelector: () => null });
  vi.stubGlobal('document', document);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(isAway ? 'Sign in' : 'ok')));
  vi.stubGlobal('setInterval', () => 0);
  vi.stubEnv('DEV', false);
  const serviceWorker = {
    getRegistration: () => Promise.resolve(undefined),
    register,
    ready: Promise.resolve({ active: null }),
  };
  vi.stubGlobal('navigator', { serviceWorker, onLine: true });
  return window;
}
let isAway = false;
afterEach(() => {
  isAway = false;
});

it.each([
  ['gives none', () => Promise.resolve(undefined)],
  ['refuses', () => Promise.reject(new DOMException('no', 'SecurityError'))],
])('a page goes on whose browser %s when it is asked to register', async (_, register) => {
  const window = page(register);
  const faults: unknown[] = [];
  const hear = (fault: unknown) => faults.push(fault);
  process.on('uncaughtException', hear);
  await startOffline(site);
  window.dispatchEvent(new Event('online'));
  await new Promise(setImmediate);
  process.off('uncaughtException', hear);
  expect(faults).toEqual([]);
});

it('looks for a newer release when the server is back', async () => {
  const update = vi.fn(() => Promise.resolve());
  vi.resetModules();
  const fresh = await import('./start.ts');
  const window = page(() => Promise.resolve({ update }));
  await fresh.startOffline(site);
  isAway = true;
  window.dispatchEvent(new Event('offline'));
  await new Promise(setImmediate);
  expect(update).not.toHaveBeenCalled();
  isAway = false;
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(update).toHaveBeenCalledOnce());
});
