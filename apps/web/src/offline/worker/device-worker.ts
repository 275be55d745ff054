import { type Language, isLanguage } from '@sites/domain';
import { sendInBackground } from '../../enquire/queue/background.ts';
import { syncTag } from '../../enquire/queue/sync.ts';
import { type Answered, type Asked, drawingLock } from '../release.ts';
import { answer } from './answer.ts';
import { dropOthers, keep, languagesOfAll, whatIsKept } from './keeping.ts';
import { scope } from './scope.ts';

// The worker of a device: it keeps a release whole, and answers where the network does not. It knows no visitor.

const openWindows = () => scope.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** The languages of the pages that are open. */
const languagesOpen = async (): Promise<Language[]> =>
  (await openWindows())
    .map(({ url }) => new URL(url).pathname.split('/')[1])
    .filter((name) => isLanguage(name));

/** Until no page is being drawn any more: the browser looks for a newer worker whenever a page is opened. */
const pagesDrawn = async (): Promise<void> => {
  await scope.navigator.locks?.request(drawingLock, () => undefined);
};

async function install(): Promise<void> {
  await pagesDrawn();
  await keep([...new Set([...(await languagesOfAll()), ...(await languagesOpen())])]);
}

async function activate(): Promise<void> {
  // Taken over at a reader's wish, others may still stand open: their files stay until the next release.
  if ((await openWindows()).length === 0) await dropOthers();
  // The page that brought the worker may lose its network before it is left.
  await scope.clients.claim();
}

async function heard(asked: Asked, reply: (answer: Answered) => void): Promise<void> {
  if (asked.ask === 'take-over') return scope.skipWaiting();
  try {
    if (asked.ask === 'keep')
      await keep(asked.languages, (done, of) => reply({ is: 'progress', done, of }));
    reply({ is: 'kept', kept: await whatIsKept() });
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    reply({ is: 'failed', why: isFull ? 'full' : 'network' });
  }
  return undefined;
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('fetch', answer);
scope.addEventListener('sync', (event) => {
  if (event.tag === syncTag) event.waitUntil(sendInBackground());
});
scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  // Only our own pages reach a worker.
  event.waitUntil(heard(event.data as Asked, (answered) => port?.postMessage(answered)));
});
