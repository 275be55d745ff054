import type { Device, Outcome, Unsent } from '@sites/web/queue';
import type { Sealed } from '@sites/enquiry';
import { toySeal } from './sealing.ts';
import { Disk } from './disk.ts';
import type { Host } from './host.ts';
import { Net } from './net.ts';
import { type Ground, Tab } from './tab.ts';

/** Where clocks of a schedule begin. */
const start = Date.parse('2026-11-27T04:00:00Z');

/** Lets everything go on that waits for nothing outside. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A device with its pages, the network and the server, under a clock that only the schedule moves. */
export class World implements Ground {
  readonly disk = new Disk();
  readonly net: Net;
  readonly host: Host;
  tabs: Tab[] = [];
  /** Milliseconds that really pass. */
  elapsed = 0;
  /** How far the clock of the device is off. */
  offset = 0;
  /** Pages that ended, and how many of them while they waited for an answer. */
  ended = 0;
  endedSending = 0;
  /** Words from page to page that have not arrived. */
  readonly words: Tab[] = [];
  /** A browser without locks whose lease was lost: two pages may send at once. */
  readonly locks: boolean;
  #holder: Tab | undefined;
  #queue: { readonly tab: Tab; readonly go: () => void }[] = [];
  #seed: number;

  /** Whether what is asked on the device is sealed there. */
  readonly isKiosk: boolean;

  constructor(host: Host, seed: number, locks: boolean, isKiosk = false) {
    this.isKiosk = isKiosk;
    this.host = host;
    this.net = new Net(host, () => this.wall());
    this.#seed = seed >>> 0 || 1;
    this.locks = locks;
  }

  deviceOf(tab: Tab): Device {
    return this.disk.deviceOf(tab);
  }
  sealOn(id: string, sent: object): Promise<Sealed> | undefined {
    return this.isKiosk ? Promise.resolve(toySeal(id, sent)) : undefined;
  }
  post(tab: Tab, entry: Unsent): Promise<Outcome> {
    return this.net.post(tab, entry);
  }

  wall(): number {
    return start + this.elapsed + this.offset;
  }

  /** Between 0 and 1, the same for the same seed (xorshift). */
  random(): number {
    this.#seed ^= this.#seed << 13;
    this.#seed ^= this.#seed >>> 17;
    this.#seed ^= this.#seed << 5;
    return (this.#seed >>> 0) / 2 ** 32;
  }

  open(): void {
    this.tabs.push(new Tab(this));
  }
  kill(pick: number): void {
    const [tab] = this.tabs.splice(pick % Math.max(1, this.tabs.length), 1);
    if (!tab) return;
    this.ended += 1;
    if (this.net.isAwaitedBy(tab)) this.endedSending += 1;
    tab.die();
  }
  reboot(): void {
    while (this.tabs.length > 0) this.kill(0);
  }

  async alone(tab: Tab, task: () => Promise<void>): Promise<void> {
    if (!this.locks) return task();
    if (this.#holder) await new Promise<void>((go) => this.#queue.push({ tab, go }));
    else this.#holder = tab;
    try {
      await task();
    } finally {
      this.free(tab);
    }
  }
  /** The lock of a page that has done, or ended, goes to the next. */
  free(tab: Tab): void {
    this.#queue = this.#queue.filter((one) => one.tab.alive);
    if (this.#holder !== tab) return;
    const next = this.#queue.shift();
    this.#holder = next?.tab;
    next?.go();
  }

  tell(from: Tab): void {
    this.words.push(...this.tabs.filter((tab) => tab !== from));
  }

  /** One thing of all that is under way comes to its end; false where nothing is. */
  async step(pick: number): Promise<boolean> {
    const { disk, net, words } = this;
    const ways: (() => unknown)[] = [
      ...(disk.operations.length > 0 ? [() => disk.commit(pick % 2 === 0)] : []),
      ...(disk.replies.length > 0 ? [() => disk.reply()] : []),
      ...(words.length > 0 ? [() => words.shift()?.hear()] : []),
      ...(net.messages.length > 0 ? [() => net.deliver(pick)] : []),
      ...(net.answers.length > 0 ? [() => net.answer(pick)] : []),
    ];
    const way = ways[pick % Math.max(1, ways.length)];
    await way?.();
    await settled();
    return way !== undefined;
  }

  /** Time passes, at most until the next timer; whether there was one. */
  async pass(most = Infinity): Promise<boolean> {
    const timers = this.tabs.flatMap((tab) => [...tab.timers].map((timer) => ({ tab, timer })));
    const at = Math.min(this.elapsed + most, ...timers.map(({ timer }) => timer.at));
    if (Number.isFinite(at)) this.elapsed = Math.max(this.elapsed, at);
    for (const { tab, timer } of timers)
      if (timer.at <= this.elapsed && tab.timers.delete(timer)) timer.ring();
    await settled();
    return timers.length > 0;
  }
}
