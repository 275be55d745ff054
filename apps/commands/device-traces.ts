import type { Page } from 'playwright';

/** Everything that a page of this device can find of those before. */
export const traces = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: unknown[] = [
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input, textarea, select')].map(
        (one) => 'value' in one && one.value,
      ),
      document.cookie,
      window.name,
      window.location.href,
      window.history.state,
      window.navigation.entries().map(({ url }) => url),
      { ...localStorage },
      { ...sessionStorage },
    ];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) found.push(request.url);
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error));
      });
      for (const store of database.objectStoreNames)
        found.push(
          await new Promise((resolve) => {
            const all = database.transaction(store).objectStore(store).getAll();
            all.addEventListener('success', () => resolve(all.result));
          }),
        );
      database.close();
    }
    return JSON.stringify(found);
  });
