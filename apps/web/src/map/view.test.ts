import type { Map } from 'maplibre-gl';
import { expect, it, vi } from 'vitest';
import type { ParkMapOptions } from './engine.ts';
import { View } from './view.ts';

const made = (gestures?: object) => {
  const listeners: [string, (event: object) => void][] = [];
  // Of the map and its options a view at rest asks no more than this.
  const map = {
    on: (name: string, listener: (event: object) => void) => listeners.push([name, listener]),
    getCenter: () => ({ lng: 107, lat: 21 }),
    getZoom: () => 9,
    getBounds: () => ({ contains: () => true }),
  } as unknown as Map;
  const told = vi.fn();
  const moved = vi.fn();
  const view = new View(map, {
    parks: [],
    gestures,
    onView: () => {},
    onCamera: told,
    onMoved: moved,
  } as unknown as ParkMapOptions);
  const reader = vi.fn();
  view.onReader = reader;
  const fire = (name: string, event: object = {}) => {
    for (const [known, listener] of listeners) if (known === name) listener(event);
  };
  return { fire, told, moved, reader };
};

it('a wheel moves the map by hand, though the move does not say so', () => {
  const { fire, told, moved, reader } = made();
  fire('wheel', { originalEvent: {} });
  for (const name of ['movestart', 'idle']) fire(name);
  expect(reader).toHaveBeenCalledOnce();
  expect(told).toHaveBeenCalledExactlyOnceWith({ zoom: 9, lat: 21, lon: 107 });
  // What the page moves next is no wish of the reader.
  for (const name of ['movestart', 'moveend', 'idle']) fire(name);
  expect(reader).toHaveBeenCalledOnce();
  expect(told).toHaveBeenCalledOnce();
  expect(moved).toHaveBeenCalledOnce();
});

it('a drag is told once, where it ends', () => {
  const { fire, told } = made();
  fire('movestart', { originalEvent: {} });
  expect(told).not.toHaveBeenCalled();
  fire('moveend', { originalEvent: {} });
  fire('idle');
  expect(told).toHaveBeenCalledOnce();
});

it('a wheel that scrolls the page around a frame is no wish for the map', () => {
  const { fire, told, reader } = made({});
  fire('wheel', { originalEvent: { ctrlKey: false, metaKey: false } });
  for (const name of ['movestart', 'moveend', 'idle']) fire(name);
  expect(reader).not.toHaveBeenCalled();
  expect(told).not.toHaveBeenCalled();
});
