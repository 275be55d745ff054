import { useEffect, useSyncExternalStore } from 'react';

/** How far something is that was asked for. */
export interface Found<T> {
  readonly data?: T;
  readonly state: 'waiting' | 'there' | 'failed';
}

const waiting: Found<never> = { state: 'waiting' };
const pausesMs = [1000, 2000];

/** Asks again, after a pause, where the network has a bad moment. */
export async function patiently<T>(load: () => Promise<T>): Promise<T> {
  for (const pause of pausesMs)
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  return load();
}

/** Something that is asked for once and kept: the data changes with a release only. */
export class Kept<T> {
  readonly #load: () => Promise<T>;
  readonly #listeners = new Set<() => void>();
  #found: Found<T> | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  get = (): Found<T> => this.#found ?? waiting;

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(found: Found<T>): void {
    this.#found = found;
    for (const listener of this.#listeners) listener();
  }

  /** Asks where nobody has yet, or where it failed. */
  ask = (): void => {
    if (this.#found && this.#found.state !== 'failed') return;
    this.#tell({ state: 'waiting' });
    patiently(this.#load).then(
      (data) => this.#tell({ data, state: 'there' }),
      () => this.#tell({ state: 'failed' }),
    );
  };
}

/** What is there by now; nothing is asked for. */
export const useFound = <T>(kept: Kept<T>): Found<T> =>
  useSyncExternalStore(kept.subscribe, kept.get, () => waiting);

/** What is there by now, asked for where nobody has yet. */
export function useKept<T>(kept: Kept<T>): Found<T> {
  useEffect(() => kept.ask(), [kept]);
  return useFound(kept);
}
