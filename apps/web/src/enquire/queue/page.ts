import { doubtConnection, onConnection } from '../../page/connection.ts';
import { alone } from './alone.ts';
import type { Outcome } from './answer.ts';
import type { Surroundings } from './sender.ts';
import type { Unsent } from './waiting.ts';

/** Sends; where nobody answers, the page finds out whether the server is gone, and when it is back. */
export const doubting =
  (post: (entry: Unsent) => Promise<Outcome>) =>
  async (entry: Unsent): Promise<Outcome> => {
    const outcome = await post(entry);
    if (outcome.kind === 'later' && outcome.cause === 'network') doubtConnection();
    return outcome;
  };

/** The page that the queue lives in, and its neighbours of the same site. */
export function surroundings(): Surroundings {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('enquiries') : undefined;
  return {
    now: Date.now,
    random: Math.random,
    randomBytes: () => crypto.getRandomValues(new Uint8Array(16)),
    after(ms, then) {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    alone,
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- channels have one origin
    tell: () => channel?.postMessage('changed'),
    onTold: (listener) => channel?.addEventListener('message', listener),
    onWake(listener) {
      window.addEventListener('online', () => listener('online'));
      onConnection((isConnected) => isConnected && listener('online'));
      // A page that comes back out of the history is shown again too.
      window.addEventListener('pageshow', ({ persisted }) => persisted && listener('visible'));
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') listener('visible');
      });
    },
  };
}
