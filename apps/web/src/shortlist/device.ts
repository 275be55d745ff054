import { useSyncExternalStore } from 'react';
import type { LinkStore } from '../page/link-store.ts';

/** What this device remembers: the own shortlist and a note per park. Never sent anywhere. */
interface Remembered {
  readonly stars: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
}
const nothing: Remembered = { stars: [], notes: {} };
const key = 'shortlist';

const listeners = new Set<() => void>();
let memory: Remembered | undefined;

const isText = (value: unknown): value is string => typeof value === 'string';

/** Storage is input like any other: what it does not hold as expected is left out. */
export function parseRemembered(text: string | null, parks: ReadonlySet<string>): Remembered {
  try {
    const { stars, notes } = JSON.parse(text ?? '{}') as { stars?: unknown; notes?: unknown };
    return {
      stars: Array.isArray(stars)
        ? [...new Set(stars.filter((id): id is string => isText(id) && parks.has(id)))]
        : [],
      notes:
        notes && typeof notes === 'object'
          ? Object.fromEntries(
              Object.entries(notes).filter(
                (entry): entry is [string, string] => parks.has(entry[0]) && isText(entry[1]),
              ),
            )
          : {},
    };
  } catch {
    return nothing;
  }
}

/** What the device remembers now. */
export function remembered(parks: ReadonlySet<string>): Remembered {
  try {
    memory ??= parseRemembered(window.localStorage.getItem(key), parks);
  } catch {
    // Storage can be forbidden; the page then remembers until it is closed.
    memory = nothing;
  }
  return memory;
}

function write(next: Remembered): void {
  memory = next;
  try {
    window.localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // As above: kept in memory only.
  }
  for (const listener of listeners) listener();
}

export const keepStars = (parks: ReadonlySet<string>, stars: readonly string[]): void =>
  write({ ...remembered(parks), stars });

/** A link without a shortlist shows the device's own, once its page has opened. */
export function recallShortlist(link: LinkStore, parks: readonly { readonly id: string }[]): void {
  const ids = new Set(parks.map(({ id }) => id));
  link.recall(() => remembered(ids).stars);
}

export function useDevice(parks: ReadonlySet<string>) {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => remembered(parks),
    () => nothing,
  );
  return {
    ...now,
    keepNote: (park: string, note: string) => {
      const { [park]: _, ...rest } = remembered(parks).notes;
      write({ ...remembered(parks), notes: note ? { ...rest, [park]: note } : rest });
    },
  };
}
