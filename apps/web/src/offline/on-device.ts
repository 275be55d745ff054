import type { Language } from '@sites/domain';
import { languages as all } from '@sites/domain';
import { type Answered, type Kept, workerPath } from './release.ts';
import { takeOver, tell } from './worker-of-device.ts';

/** Whether this device can show the site without network, and if it cannot, why. */
type OfflineState = 'insecure' | 'unable' | 'off' | 'none' | 'partial' | 'ready';

export interface OnDevice {
  readonly is: OfflineState;
  /** What the device keeps, where it keeps something. */
  readonly kept?: Kept;
}

const isFull = ({ languages }: Kept): boolean => all.every((one) => languages.includes(one));

/** What this device keeps of the site. */
export async function offlineState(): Promise<OnDevice> {
  if (!window.isSecureContext) return { is: 'insecure' };
  if (!('serviceWorker' in navigator)) return { is: 'unable' };
  if (document.documentElement.dataset.offline === 'off') return { is: 'off' };
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  const answer = registration?.active && (await tell(registration.active, { ask: 'state' }));
  if (answer?.is !== 'kept' || answer.kept.languages.length === 0) return { is: 'none' };
  return { is: isFull(answer.kept) ? 'ready' : 'partial', kept: answer.kept };
}

/** The worker of the newest release, once it answers; undefined where it could not be kept whole. */
async function newestWorker(): Promise<ServiceWorker | undefined> {
  const registration = await navigator.serviceWorker.register(workerPath);
  // Without network the one that is there is the newest.
  await registration.update().catch(() => undefined);
  const coming = registration.installing ?? registration.waiting;
  if (!coming) return registration.active ?? undefined;
  return new Promise((resolve) => {
    const look = (): void => {
      if (coming.state === 'installed' && registration.active) takeOver(coming);
      if (coming.state === 'activated') resolve(coming);
      if (coming.state === 'redundant') resolve(registration.active ?? undefined);
    };
    coming.addEventListener('statechange', look);
    look();
  });
}

export type Prepared =
  | { readonly is: 'kept'; readonly kept: Kept; readonly isPersistent: boolean }
  | Extract<Answered, { readonly is: 'failed' }>;

/** Has the device keep languages whole, of the newest release, and asks the browser to hold on to them. */
export async function prepare(
  languages: readonly Language[],
  onProgress: (done: number, of: number) => void,
): Promise<Prepared> {
  const worker = await newestWorker().catch(() => undefined);
  if (!worker) return { is: 'failed', why: 'network' };
  const answer = await tell(worker, { ask: 'keep', languages }, onProgress);
  if (answer.is === 'failed') return answer;
  const isPersistent = await navigator.storage.persist().catch(() => false);
  return { is: 'kept', kept: answer.kept, isPersistent };
}
