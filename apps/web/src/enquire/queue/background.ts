import { alone } from './alone.ts';
import { device } from './device.ts';
import { networkBack } from './machine.ts';
import { post } from './post.ts';
import { createSender, type Surroundings } from './sender.ts';

/** The worker of the device: it lives for one errand, so that nothing is waited for. */
function surroundings(channel: BroadcastChannel): Surroundings {
  return {
    now: Date.now,
    random: Math.random,
    randomBytes: () => crypto.getRandomValues(new Uint8Array(16)),
    after: () => () => {},
    alone,
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- channels have one origin
    tell: () => channel.postMessage('changed'),
    onTold: () => {},
    onWake: () => {},
  };
}

/**
 * Sends what waits on this device, by the sender of the pages and under the same lock, when the browser says that there
 * is a network; throws where something goes on waiting for one, so that it tries again.
 */
export async function sendInBackground(): Promise<void> {
  const channel = new BroadcastChannel('enquiries');
  const around = surroundings(channel);
  const change: typeof device.change = async (step) => {
    const entries = await device.change(step);
    around.tell();
    return entries;
  };
  try {
    await change(networkBack);
    await createSender(change, () => device.all(), post, around)();
    const isWaiting = (await device.all()).some(({ state }) => state === 'waiting');
    if (isWaiting) throw new Error('what waits could not be sent');
  } finally {
    channel.close();
  }
}
