import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { stillText } from './still.ts';

const dist = new URL('dist/', import.meta.url);

it('still.json is as drawn from the coast: run npx tsx geo/basemap/draw-still.ts', () =>
  expect(readFileSync(new URL('still.json', dist), 'utf8') === stillText(dist)).toBe(true));
