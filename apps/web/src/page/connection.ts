/**
 * Whether the server answers, as far as this page knows. The browser tells of a network that came or went, never of a
 * server: while that is gone, a page that somebody looks at asks for it every few seconds.
 */

/** Apart by chance, so that a hall whose network returns does not come at once. */
const pauseMs = (): number => 3000 + Math.random() * 4000;
/** Silence for so long is none. */
const patienceMs = 5000;

const listeners = new Set<(isConnected: boolean) => void>();
let isThere: boolean | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let isAsking = false;

/** The worker lets this one through to the network, and no sign-in page of a hotel answers so. */
async function serverAnswers(): Promise<boolean> {
  try {
    const answer = await fetch('/healthz', {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    return answer.ok && (await answer.text()).trim() === 'ok';
  } catch {
    return false;
  }
}

function set(next: boolean): void {
  const wasThere = isConnected();
  isThere = next;
  if (next !== wasThere) for (const listener of listeners) listener(next);
}

/** Asks the server whether it is there, and again until it is. */
async function look(): Promise<void> {
  clearTimeout(timer);
  if (isAsking) return;
  isAsking = true;
  set(await serverAnswers());
  isAsking = false;
  // Hidden pages sleep; shown again they look at once.
  if (!isThere && document.visibilityState !== 'hidden')
    timer = setTimeout(() => void look(), pauseMs());
}

/** A page that the device shows in the server's place begins without it. */
export function isConnected(): boolean {
  return isThere ?? (navigator.onLine && document.documentElement.dataset.shell === undefined);
}

let isWatching = false;
function watch(): void {
  if (isWatching) return;
  isWatching = true;
  // When the browser tells that its network went, it has changed its mind already: what was known before must be kept.
  isThere = isConnected();
  window.addEventListener('online', () => void look());
  window.addEventListener('offline', () => {
    set(false);
    void look();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !isConnected()) void look();
  });
  if (!isConnected()) void look();
}

/** Tells whenever the server has come or gone; gives the way to call it off. */
export function onConnection(listener: (isConnected: boolean) => void): () => void {
  watch();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Somebody got no answer: whether the server is gone is found out at once. */
export function doubtConnection(): void {
  watch();
  if (isConnected()) void look();
}
