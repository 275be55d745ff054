import { beforeEach, expect, it } from 'vitest';
import { RateLimit } from './rate-limit.ts';

let time = 0;
let limit: RateLimit;
beforeEach(() => {
  time = 1_000_000;
  limit = new RateLimit(60, 600, () => time);
});
const takeAll = (name: string, most = 1000): number => {
  let taken = 0;
  while (taken < most && limit.waitOf(name) === 0) {
    limit.take(name);
    taken += 1;
  }
  return taken;
};

it('gives all at once, then again as time passes, and says how long that takes', () => {
  expect(takeAll('a')).toBe(60);
  expect(limit.waitOf('a')).toBe(10);
  time += 4000;
  expect(limit.waitOf('a')).toBe(6);
  time += 6000;
  expect(takeAll('a')).toBe(1);
  time += 100_000_000;
  expect(takeAll('a')).toBe(60);
});
it('counts everybody alone', () => {
  takeAll('a');
  expect(limit.waitOf('b')).toBe(0);
});
it('is not led astray by a clock that is set back', () => {
  takeAll('a');
  time -= 900_000;
  expect(limit.waitOf('a')).toBe(10);
});
it('remembers so many and no more', () => {
  takeAll('a');
  for (let other = 0; other < 9_999; other += 1) limit.take(`b${other}`);
  expect(limit.waitOf('a')).toBe(10);
  for (let other = 0; other < 10_000; other += 1) limit.take(`c${other}`);
  expect(limit.waitOf('a')).toBe(0);
});
