import type { Map } from 'maplibre-gl';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ParkMapOptions } from './engine.ts';
import type { LabelLayer } from './labels/label-layer.ts';
import { Pointer } from './pointer.ts';

const listeners = new globalThis.Map<string, (event: object) => void>();
const under: { source: string; id: string; layer: string; properties: object }[] = [];
let pins: Readonly<Record<string, number>> = {};
const said = { onPark: vi.fn(), onPlace: vi.fn(), onHover: vi.fn(), onCompare: vi.fn() };
const cursor = { cursor: '' };
const classList = { toggle: vi.fn() };
let finger = 0;
let pointer: Pointer;

beforeEach(() => {
  under.length = 0;
  pins = {};
  finger = 0;
  for (const one of Object.values(said)) one.mockClear();
  // Of the map and the labels a pointer asks no more than this.
  const map = {
    on: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
    getCanvas: () => ({ style: cursor, classList }),
    getLayer: () => true,
    queryRenderedFeatures: (_: unknown, { layers }: { layers: string[] }) =>
      under.filter(({ layer }) => layers.includes(layer)),
  } as unknown as Map;
  const labels = {
    at: (_: unknown, slack: number) => Object.entries(pins).find(([, away]) => away <= slack)?.[0],
    shows: () => true,
  } as unknown as LabelLayer;
  const options = { ...said, onPoint: () => false } as unknown as ParkMapOptions;
  pointer = new Pointer(map, labels, options, () => finger);
});

const point = { point: { x: 50, y: 50 }, lngLat: { lng: 107, lat: 21 } };
const port = { source: 'ports', id: 'cai-lan-port', layer: 'ports', properties: {} };
const area = { source: 'parks', id: 'cai-lan', layer: 'parks-fill', properties: { ha: 300 } };

it('opens the park whose pin or name is seen above the icon of a place', () => {
  under.push(port, area);
  pins = { 'cai-lan': 0 };
  listeners.get('click')?.(point);
  expect(said.onPark).toHaveBeenCalledExactlyOnceWith('cai-lan');
  expect(said.onPlace).not.toHaveBeenCalled();
});

it('opens the place whose icon is seen beside a pin or above the area of a park', () => {
  under.push(port, area);
  pins = { 'cai-lan': 3 };
  listeners.get('click')?.(point);
  expect(said.onPlace).toHaveBeenCalledExactlyOnceWith({ collection: 'ports', id: 'cai-lan-port' });
  expect(said.onPark).not.toHaveBeenCalled();
});

it('takes what lies just beside a pin for it, and the smallest of areas', () => {
  pins = { 'cai-lan': 3 };
  listeners.get('click')?.(point);
  expect(said.onPark).toHaveBeenLastCalledWith('cai-lan');
  pins = {};
  under.push(area, { ...area, id: 'small', properties: { ha: 20 } });
  listeners.get('click')?.(point);
  expect(said.onPark).toHaveBeenLastCalledWith('small');
});

it('takes a touch within a finger of a pin for it, where nothing lies under the touch', () => {
  pins = { 'cai-lan': 20 };
  listeners.get('click')?.(point);
  expect(said.onPark).not.toHaveBeenCalled();
  finger = 24;
  listeners.get('click')?.(point);
  expect(said.onPark).toHaveBeenLastCalledWith('cai-lan');
  under.push({ ...area, id: 'viet-hung' });
  listeners.get('click')?.(point);
  expect(said.onPark).toHaveBeenLastCalledWith('viet-hung');
  under.push(port);
  listeners.get('click')?.(point);
  expect(said.onPlace).toHaveBeenCalledOnce();
});

it('marks under the pointer what a click would open', () => {
  under.push(port, area);
  listeners.get('mousemove')?.(point);
  expect(said.onHover).toHaveBeenLastCalledWith(undefined);
  expect(cursor.cursor).toBe('pointer');
  pins = { 'cai-lan': 0 };
  listeners.get('mousemove')?.(point);
  expect(said.onHover).toHaveBeenLastCalledWith('cai-lan');
  under.length = 0;
  pins = {};
  listeners.get('mousemove')?.(point);
  expect(cursor.cursor).toBe('');
});

it('shows that the next click is asked for as a point', () => {
  pointer.setPicking(true);
  expect(classList.toggle).toHaveBeenCalledWith('picking', true);
});
