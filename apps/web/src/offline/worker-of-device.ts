import type { Answered, Asked } from './release.ts';

/** Asks the worker; resolves with its last answer. `onProgress` hears of bytes that are there, out of all. */
export const tell = (
  worker: ServiceWorker,
  asked: Asked,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<Exclude<Answered, { readonly is: 'progress' }>> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      if (data.is === 'progress') return onProgress(data.done, data.of);
      port1.close();
      resolve(data);
    });
    port1.start();
    worker.postMessage(asked, [port2]);
  });

/** Lets a worker that waits replace the one in use, which goes on under all open pages otherwise. */
export const takeOver = (worker: ServiceWorker): void => {
  const asked: Asked = { ask: 'take-over' };
  worker.postMessage(asked, []);
};
