import { expect, it } from 'vitest';
import { roomsOf } from './taken.ts';

const spot = { isPin: true, r: 5, disc: 0, width: 60, height: 16, reach: 0, needed: false };
const spots = [
  { ...spot, id: 'named', site: 'a', x: 100, y: 50 },
  { ...spot, id: 'aside', site: 'b', x: 30, y: 20 },
  { ...spot, id: 'unnamed', site: 'c', x: 110, y: 55 },
  { ...spot, id: 'end of a road', site: 'd', x: 10, y: 10, isPin: false },
];
const box = { left: 120, top: 42, right: 180, bottom: 58 };
const placed = [
  { id: 'named', pin: { x: 100, y: 50 }, isAside: false, side: 'right', box },
  { id: 'aside', pin: { x: 60, y: 90 }, isAside: true, side: 'right', box },
] as const;

it('keep other names off every pin where it is drawn, and off the names of parks', () => {
  const rooms = roomsOf(spots, placed, new Map([['named', 'Cái Lân']]));
  expect(rooms).toContainEqual({ x: 150, y: 50, text: 'Cái Lân' });
  const pins = rooms.filter(({ text }) => text === '00');
  expect(pins.map(({ x, y }) => [x, y])).toEqual([
    [100, 50],
    [60, 90],
    [110, 55],
  ]);
  // A line leads to the pin from there.
  expect(rooms).toContainEqual({ x: 30, y: 20, text: '0' });
});
