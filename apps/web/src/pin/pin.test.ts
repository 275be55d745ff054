import { describe, expect, it } from 'vitest';
import { createPin, isPin, type PinRecord } from './pin.ts';

/** A device that is kept over reloads, with a clock that can be set; few rounds, as many tries are made. */
function makeDevice(rounds = 10) {
  let kept: PinRecord | undefined;
  const clock = { now: Date.parse('2026-11-27T08:00:00Z') };
  const load = () =>
    createPin(
      async (step) => (kept = step(kept)),
      () => clock.now,
      rounds,
    );
  return { clock, load, kept: () => kept };
}

const tryWrong = async (pin: ReturnType<typeof createPin>, times: number): Promise<unknown> => {
  let answer: unknown;
  for (let tries = 0; tries < times; tries += 1) answer = await pin.checkPin('000000');
  return answer;
};

describe('the PIN of a device', () => {
  it('is six to twelve digits', async () => {
    expect(['123456', '123456789012'].every(isPin)).toBe(true);
    expect(['', '12345', '1234567890123', '12345a', '１２３４５６', ' 123456'].some(isPin)).toBe(
      false,
    );
    await expect(makeDevice().load().setPin('1234')).rejects.toThrow(RangeError);
  });

  it('is right or wrong, also after a reload', async () => {
    const device = makeDevice();
    expect(await device.load().hasPin()).toBe(false);
    expect(await device.load().checkPin('246810')).toBe('wrong');
    await device.load().setPin('246810');
    expect(await device.load().hasPin()).toBe(true);
    expect(await device.load().checkPin('246811')).toBe('wrong');
    expect(await device.load().checkPin('246810')).toBe('right');
    await device.load().setPin('135791');
    expect(await device.load().checkPin('246810')).toBe('wrong');
  });

  it('is kept as PBKDF2 of 600,000 rounds with a salt of its own', async () => {
    const [one, other] = [makeDevice(600_000), makeDevice(600_000)];
    await Promise.all([one.load().setPin('246810'), other.load().setPin('246810')]);
    expect(one.kept()).toMatchObject({ rounds: 600_000 });
    expect(one.kept()?.hash).toHaveLength(32);
    expect(one.kept()?.hash).not.toEqual(other.kept()?.hash);
    expect(JSON.stringify(one.kept())).not.toContain('246810');
  });

  it('waits longer and longer after five wrong ones, also after a reload', async () => {
    const device = makeDevice();
    await device.load().setPin('246810');
    expect(await tryWrong(device.load(), 5)).toBe('wrong');
    expect(await device.load().checkPin('246810')).toEqual({ waitSeconds: 30 });
    device.clock.now += 10_000;
    expect(await device.load().checkPin('246810')).toEqual({ waitSeconds: 20 });
    device.clock.now += 20_000;
    expect(await device.load().checkPin('000000')).toBe('wrong');
    expect(await device.load().checkPin('246810')).toEqual({ waitSeconds: 60 });
    device.clock.now += 60_000;
    expect(await device.load().checkPin('246810')).toBe('right');
    expect(await tryWrong(device.load(), 4)).toBe('wrong');
    expect(await device.load().checkPin('246810')).toBe('right');
  });

  it('waits no more than an hour, and no longer where the clock was set back', async () => {
    const device = makeDevice();
    await device.load().setPin('246810');
    for (let tries = 0; tries < 20; tries += 1) {
      await device.load().checkPin('000000');
      device.clock.now += 3_600_000;
    }
    await device.load().checkPin('000000');
    device.clock.now -= 86_400_000;
    expect(await device.load().checkPin('246810')).toEqual({ waitSeconds: 3600 });
  });

  it('counts tries that were made at once', async () => {
    const device = makeDevice();
    await device.load().setPin('246810');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => device.load().checkPin('000000')),
    );
    expect(answers.filter((answer) => answer === 'wrong')).toHaveLength(5);
    expect(answers.filter((answer) => typeof answer === 'object')).toHaveLength(3);
  });
});
