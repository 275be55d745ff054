// Draws the backdrops of the coast anew, without rebuilding it: npx tsx geo/basemap/draw-backdrops.ts
import { writeBackdrops } from './backdrops.ts';

writeBackdrops(new URL('dist/', import.meta.url));
