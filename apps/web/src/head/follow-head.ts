import { mapSettled } from '../page/map-settled.ts';
import type { Site } from '../page/site.tsx';

/** Keeps the head to the view, by a script that comes after the list. Without it the head stays as it was sent. */
export async function followHead(site: Site): Promise<void> {
  try {
    await mapSettled();
    const { keepHead } = await import('./live-head.ts');
    await keepHead(site);
  } catch {
    // The page works all the same.
  }
}
