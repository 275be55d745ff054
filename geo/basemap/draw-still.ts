// Draws the ground of still maps anew, without rebuilding the coast: npx tsx geo/basemap/draw-still.ts
import { writeStill } from './still.ts';

writeStill(new URL('dist/', import.meta.url));
