import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawBackdrops } from './backdrops.ts';

const dist = new URL('dist/', import.meta.url);

it.each(drawBackdrops(dist))(
  '$file is as drawn from the coast: run npx tsx geo/basemap/draw-backdrops.ts',
  ({ file, svg }) => expect(readFileSync(new URL(file, dist), 'utf8') === svg).toBe(true),
);
