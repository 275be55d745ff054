/**
 * What stands in the worker's place where nothing is to be kept any more: it takes itself and all that was kept away,
 * at once and from every page.
 */
export const switchOff = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys())
    if (name.startsWith('sites-')) await caches.delete(name);
  await registration.unregister();
})()));
`;
