import fc from 'fast-check';
import { broken, unfinished } from './checks.ts';
import type { Host, Row } from './host.ts';
import { type Command, command, Schedule } from './schedule.ts';
import { settled } from './world.ts';

/** A device at the fair: a kiosk, or a tablet of the booth. */
class Device extends Schedule {
  isDead = false;

  /** Staff save what is not sent as a file; the device never starts again. */
  async die(): Promise<void> {
    const { world } = this;
    world.disk.full = false;
    world.reboot();
    world.open();
    for (let steps = 0; steps < 500 && world.tabs[0]?.queue === undefined; steps += 1)
      await world.step(0);
    const before = this.files.length;
    this.export(0);
    for (let steps = 0; steps < 500 && this.files.length === before; steps += 1) {
      await world.step(0);
      await settled();
    }
    if (this.files.length === before) throw new Error(`${this.name} gave no file`);
    world.net.cut();
    world.reboot();
    this.isDead = true;
  }
}

/** What happens to the hall as a whole. */
const hall = {
  /** Nobody has a network. */
  outage: (devices: readonly Device[]) => {
    for (const { world } of devices) world.net.cut();
  },
  /** Hours go by. */
  hours: async (devices: readonly Device[], pick: number) => {
    for (const { world } of devices) await world.pass((pick % 5) * 3_600_000);
  },
  /** One of the devices breaks down. */
  die: async (devices: readonly Device[], pick: number) => {
    const living = devices.filter(({ isDead }) => !isDead);
    // A fair has at least one device left.
    if (living.length > 1) await living[pick % living.length]?.die();
  },
} satisfies Readonly<Record<string, (devices: readonly Device[], pick: number) => unknown>>;
const hallNames = Object.keys(hall) as (keyof typeof hall)[];

type Event =
  | { readonly device: number; readonly command: Command }
  | { readonly hall: keyof typeof hall; readonly pick: number };

/** A day: up to four devices, each a kiosk or not, its clock hours off, and what happens. */
export const fairDays = fc.record({
  devices: fc.array(
    fc.record({
      isKiosk: fc.boolean(),
      locks: fc.boolean(),
      hoursOff: fc.integer({ min: -12, max: 12 }),
      seed: fc.integer(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  events: fc.array(
    fc.oneof<fc.MaybeWeightedArbitrary<Event>[]>(
      { weight: 30, arbitrary: fc.record({ device: fc.nat(3), command }) },
      {
        weight: 1,
        arbitrary: fc.record({ hall: fc.constantFrom(...hallNames), pick: fc.nat(99) }),
      },
    ),
    { maxLength: 120, size: 'max' },
  ),
});
type FairDay = typeof fairDays extends fc.Arbitrary<infer T> ? T : never;

/** Plays a day and the evening after it; gives the devices and whatever does not hold. */
export async function playDay(
  { devices: kinds, events }: FairDay,
  host: Host,
): Promise<{ devices: readonly Device[]; rows: readonly Row[]; faults: readonly string[] }> {
  const devices = kinds.map(({ seed, locks, isKiosk, hoursOff }, at) => {
    const device = new Device(host, seed, locks, `device ${at} `, isKiosk);
    device.world.offset = hoursOff * 3_600_000;
    return device;
  });
  for (const { world } of devices) world.open();
  await settled();
  for (const event of events) {
    if ('hall' in event) await hall[event.hall](devices, event.pick);
    else {
      const device = devices[event.device % devices.length];
      if (device && !device.isDead) await device.do(event.command);
    }
  }
  const faults: string[] = [];
  for (const device of devices) {
    if (device.isDead) {
      // The desk takes the file in, and again by mistake.
      for (let times = 0; times < 2; times += 1) await device.takeIn(device.files.at(-1) ?? '{}');
      continue;
    }
    const { world } = device;
    const before = { posts: world.net.posts, ms: world.elapsed };
    const waiting = world.disk.entries.size + world.disk.operations.length;
    await device.heal();
    const healing = {
      waiting,
      posts: world.net.posts - before.posts,
      ms: world.elapsed - before.ms,
    };
    faults.push(...unfinished(device, await host.rows(), healing));
  }
  const rows = await host.rows();
  const stored = new Set(rows.map(({ message }) => message));
  for (const device of devices) {
    faults.push(...broken(device, rows));
    for (const { message, kept, removed, wrong } of device.questions)
      if (device.isDead && kept && !removed && !wrong && !stored.has(message))
        faults.push(`${message} died with its device`);
  }
  return { devices, rows, faults };
}
