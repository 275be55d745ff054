import { expect, it } from 'vitest';
import { freeCorner } from './yielding.ts';

const map = { width: 400, height: 600 };
const key = { left: 16, width: 100, height: 40, below: 38, above: 16 };
const at = (x: number, y: number) => ({ x, y });

it('is below where no park that answers lies there', () => {
  expect(freeCorner([], key, map)).toBe('bottom');
  expect(freeCorner([at(200, 550), at(60, 300)], key, map)).toBe('bottom');
});

it('is above where a park lies below, or half under the edge of the key', () => {
  expect(freeCorner([at(60, 540)], key, map)).toBe('top');
  expect(freeCorner([at(120, 540)], key, map)).toBe('top');
});

it('is where fewer parks lie, if some lie in both', () =>
  expect(freeCorner([at(60, 540), at(50, 30), at(70, 30)], key, map)).toBe('bottom'));
