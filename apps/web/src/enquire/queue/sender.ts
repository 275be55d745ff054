import type { Outcome } from './answer.ts';
import { begin, nextToSend, settle, type Step } from './machine.ts';
import type { Unsent, Waiting } from './waiting.ts';

/** What a device keeps. Every call is one transaction, and on the disk when it resolves. */
export interface Device {
  all(): Promise<readonly Waiting[]>;
  /** Changes entries and gives all of them back; `clearDraft`: what was typed goes with it. */
  change(step: Step, clearDraft?: boolean): Promise<readonly Waiting[]>;
}

/** Clock, chance and the other pages of the same device. */
export interface Surroundings {
  now(): number;
  random(): number;
  randomBytes(): Uint8Array;
  /** Calls once after so many milliseconds; gives the way to call it off. */
  after(ms: number, then: () => void): () => void;
  /** Runs a task once no other page of the device runs one. */
  alone(task: () => Promise<void>): Promise<void>;
  /** Tells the other pages that something has changed, and hears it of them. */
  tell(): void;
  onTold(listener: () => void): void;
  /** The network is back; the page is looked at again. */
  onWake(listener: (why: 'online' | 'visible') => void): void;
}

/** How long the sender waits where the device itself fails. */
const deviceFailedMs = 60_000;

/**
 * Sends what waits, one at a time and in one page at a time. `run` may be called at any time and as often as one likes:
 * it looks what is due, and sets one timer for what is not.
 */
export function createSender(
  change: (step: Step) => Promise<readonly Waiting[]>,
  all: () => Promise<readonly Waiting[]>,
  post: (entry: Unsent) => Promise<Outcome>,
  around: Surroundings,
): () => Promise<void> {
  let callOff = () => {};
  let running = false;
  let again = false;
  const setTimer = (ms: number): void => {
    callOff();
    callOff = around.after(ms, () => void run());
  };

  async function pass(): Promise<void> {
    for (;;) {
      const next = nextToSend(await all(), around.now());
      if (next === undefined) return;
      if (next.inMs > 0) return setTimer(next.inMs);
      const { id } = next.entry;
      const begun = (await change(begin(id))).find((entry) => entry.id === id);
      if (begun?.state !== 'sending') continue;
      const outcome = await post(begun);
      await change(settle(id, outcome, around.now(), around.random()));
    }
  }

  async function run(): Promise<void> {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        callOff();
        await around.alone(pass);
      }
    } catch {
      setTimer(deviceFailedMs);
    } finally {
      running = false;
    }
  }
  return run;
}
