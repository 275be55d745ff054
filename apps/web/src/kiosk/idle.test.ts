import { describe, expect, it } from 'vitest';
import { answerSeconds, quietSeconds, watchQuiet } from './idle.ts';

/** A watch whose clock goes on second by second, and what was told. */
function makeWatch() {
  let now = 5000;
  const told: (number | 'gone' | undefined)[] = [];
  const watch = watchQuiet(() => now, {
    warn: (seconds) => told.push(seconds),
    leave: () => told.push('gone'),
  });
  const pass = (seconds: number): void => {
    for (let at = 0; at < seconds; at += 1) {
      now += 1000;
      watch.tick();
    }
  };
  return { watch, told, pass, jump: (seconds: number) => (now += seconds * 1000) };
}

describe('the quiet of a visitor', () => {
  it('says nothing for a minute, then counts down, then ends the visit once', () => {
    const { told, pass } = makeWatch();
    pass(quietSeconds - 1);
    expect(told).toEqual([]);
    pass(answerSeconds);
    expect(told).toEqual([15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    pass(100);
    expect(told.slice(15)).toEqual(['gone']);
  });
  it('begins anew with every touch, and takes the question back', () => {
    const { watch, told, pass } = makeWatch();
    pass(quietSeconds - 1);
    watch.touch();
    pass(quietSeconds);
    watch.touch();
    expect(told).toEqual([15, undefined]);
    pass(quietSeconds + answerSeconds);
    expect(told.at(-1)).toBe('gone');
  });
  it('ends the visit of a device that slept', () => {
    const { watch, told, jump } = makeWatch();
    jump(3600);
    watch.tick();
    expect(told).toEqual(['gone']);
  });
});
