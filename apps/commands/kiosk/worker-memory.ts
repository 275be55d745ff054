import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright';

interface Heard {
  readonly id?: number;
  readonly result?: { readonly usedSize?: number };
}

/** Asks the service worker of a site, once it runs, how many bytes it holds after what it no longer needs is gone. */
export async function workerMemory(browser: Browser, base: string): Promise<() => Promise<number>> {
  const session = await browser.newBrowserCDPSession();
  const find = async () =>
    (await session.send('Target.getTargets')).targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(base),
    )?.targetId;
  const waitFor = async (): Promise<string> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const found = await find();
      if (found) return found;
      await setTimeout(200);
    }
    throw new Error('no worker came up');
  };
  let last = 0;
  async function ask(sessionId: string, method: string): Promise<Heard['result']> {
    last += 1;
    const id = last;
    const answered = new Promise<Heard['result']>((resolve) => {
      const hear = ({ message }: { message: string }): void => {
        const heard = JSON.parse(message) as Heard;
        if (heard.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(heard.result);
      };
      session.on('Target.receivedMessageFromTarget', hear);
    });
    const message = JSON.stringify({ id, method });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return answered;
  }
  return async () => {
    // A browser stops a worker that has nothing to do, and starts it again: it is looked for each time.
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: await waitFor(),
      flatten: false,
    });
    for (let times = 0; times < 3; times += 1) await ask(sessionId, 'HeapProfiler.collectGarbage');
    const { usedSize = 0 } = (await ask(sessionId, 'Runtime.getHeapUsage')) ?? {};
    await session.send('Target.detachFromTarget', { sessionId });
    return usedSize;
  };
}
