/** The errand on which a browser wakes the worker of the device. */
export const syncTag = 'enquiries';

/** Not every browser has it, nor do the types in use. */
interface Syncing {
  readonly sync?: { register(tag: string): Promise<void> };
}

/** Has the browser wake the worker once there is a network, though no page may be open then. */
export async function askForSync(): Promise<void> {
  const registration: (ServiceWorkerRegistration & Syncing) | undefined =
    await navigator.serviceWorker?.getRegistration();
  await registration?.sync?.register(syncTag);
}
