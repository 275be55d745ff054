import { expect, it } from 'vitest';
import { makeStore } from './store.ts';

it('tells whoever follows it of each other value, and nobody who has left', () => {
  const store = makeStore<string | undefined>(undefined);
  const seen: (string | undefined)[] = [];
  const leave = store.subscribe(() => seen.push(store.get()));
  for (const park of ['dong-mai', 'dong-mai', undefined, 'song-khoai']) store.set(park);
  expect(seen).toEqual(['dong-mai', undefined, 'song-khoai']);
  leave();
  store.set('hai-yen');
  expect(seen).toHaveLength(3);
  expect(store.get()).toBe('hai-yen');
});
