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
  vi.stubGlobal('document', { documentElement: { dataset: {} }, querySelector: () => null });
  vi.stubGlobal('setInterval', () => 0);
  vi.stubEnv('DEV', false);
  const serviceWorker = {
    getRegistration: () => Promise.resolve(undefined),
    register,
    ready: Promise.resolve({ active: null }),
  };
  vi.stubGlobal('navigator', { serviceWorker });
  return window;
}
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
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

it('looks for a newer release when the network is back', async () => {
  const update = vi.fn(() => Promise.resolve());
  const window = page(() => Promise.resolve({ update }));
  await startOffline(site);
  expect(update).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('online'));
  expect(update).toHaveBeenCalledOnce();
});
