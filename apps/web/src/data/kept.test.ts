import { expect, it, vi } from 'vitest';
import { Kept, patiently } from './kept.ts';

const settled = () => vi.runAllTimersAsync();

it('asks once, however many ask, and tells whoever listens', async () => {
  vi.useFakeTimers();
  const load = vi.fn(async () => 5);
  const kept = new Kept(load);
  const heard = vi.fn();
  kept.subscribe(heard);
  expect(kept.get()).toEqual({ state: 'waiting' });
  expect(kept.get()).toBe(kept.get());
  kept.ask();
  kept.ask();
  await settled();
  kept.ask();
  expect(kept.get()).toEqual({ data: 5, state: 'there' });
  expect(load).toHaveBeenCalledTimes(1);
  expect(heard).toHaveBeenCalled();
});

it('asks three times before it gives up, and again only when asked again', async () => {
  vi.useFakeTimers();
  let works = false;
  const load = vi.fn(async () => {
    if (!works) throw new Error('no network');
    return 'data';
  });
  const kept = new Kept(load);
  kept.ask();
  await settled();
  expect(kept.get().state).toBe('failed');
  expect(load).toHaveBeenCalledTimes(3);
  works = true;
  kept.ask();
  expect(kept.get().state).toBe('waiting');
  await settled();
  expect(kept.get()).toEqual({ data: 'data', state: 'there' });
});

it('overcomes one bad moment', async () => {
  vi.useFakeTimers();
  const load = vi.fn().mockRejectedValueOnce(new Error('blip')).mockResolvedValue('data');
  const result = patiently(load);
  await settled();
  expect(await result).toBe('data');
});
