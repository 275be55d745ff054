import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawPictures } from './pictures.ts';

const dist = new URL('dist/', import.meta.url);

it.each(drawPictures(dist))(
  '$file is as drawn from the coast: run npx tsx geo/basemap/draw-pictures.ts',
  ({ file, svg }) => expect(readFileSync(new URL(file, dist), 'utf8') === svg).toBe(true),
);
