import { expect, it, vi } from 'vitest';
import { patiently } from './ask-atlas.ts';

it('overcomes one bad moment', async () => {
  vi.useFakeTimers();
  const load = vi.fn().mockRejectedValueOnce(new Error('blip')).mockResolvedValue('data');
  const result = patiently(load);
  await vi.runAllTimersAsync();
  expect(await result).toBe('data');
});

it('asks three times before it gives up', async () => {
  vi.useFakeTimers();
  const load = vi.fn().mockRejectedValue(new Error('no network'));
  const result = patiently(load).catch((error: Error) => error.message);
  await vi.runAllTimersAsync();
  expect(await result).toBe('no network');
  expect(load).toHaveBeenCalledTimes(3);
});
