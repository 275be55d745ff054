import { beforeEach, describe, expect, it, vi } from 'vitest';

let page: EventTarget & { visibilityState?: string };
let answer: () => Promise<Response>;
let asked = 0;
let told: boolean[];
let connection: typeof import('./connection.ts');

const away = () => Promise.reject(new TypeError('refused'));
const there = () => Promise.resolve(new Response('ok'));

/** A page that is open, sent by the server or by the device. */
async function open(dataset: Record<string, string> = {}, onLine = true): Promise<void> {
  page = new EventTarget();
  Object.assign(page, { documentElement: { dataset }, visibilityState: 'visible' });
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { onLine });
  connection = await import('./connection.ts');
  connection.onConnection((isConnected) => told.push(isConnected));
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  [asked, told, answer] = [0, [], there];
  vi.stubGlobal('fetch', () => {
    asked += 1;
    return answer();
  });
});

it('is told when the browser loses the network, which says so of itself before it tells', async () => {
  await open();
  answer = away;
  vi.stubGlobal('navigator', { onLine: false });
  window.dispatchEvent(new Event('offline'));
  expect(told).toEqual([false]);
});

describe('a page without its server', () => {
  it('is told within eight seconds that it is back, though the browser says nothing', async () => {
    answer = away;
    await open({ shell: 'yes' });
    expect(connection.isConnected()).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([]);
    answer = there;
    await vi.advanceTimersByTimeAsync(8000);
    expect(told).toEqual([true]);
    const before = asked;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(before);
  });
  it.each([
    ['a sign-in page', () => Promise.resolve(new Response('<html>ok</html>'))],
    ['a proxy without its server', () => Promise.resolve(new Response('ok', { status: 502 }))],
  ])('does not take %s for it', async (_, other) => {
    answer = other;
    await open({ shell: 'yes' });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(connection.isConnected()).toBe(false);
  });
  it('finds out where somebody got no answer, and only then asks', async () => {
    await open();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(0);
    connection.doubtConnection();
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([]);
    answer = away;
    connection.doubtConnection();
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([false]);
  });
  it('has it all the same on a machine that serves itself', async () => {
    await open({}, false);
    expect(connection.isConnected()).toBe(true);
    window.dispatchEvent(new Event('offline'));
    await vi.advanceTimersByTimeAsync(0);
    expect(connection.isConnected()).toBe(true);
  });
  it('sleeps while nobody looks, and asks at once when somebody does', async () => {
    answer = away;
    await open({ shell: 'yes' });
    page.visibilityState = 'hidden';
    await vi.advanceTimersByTimeAsync(8000);
    const before = asked;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked).toBe(before);
    answer = there;
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([true]);
  });
});
