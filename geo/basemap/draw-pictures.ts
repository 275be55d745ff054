// Draws the pictures of the coast anew, without rebuilding it: npx tsx geo/basemap/draw-pictures.ts
import { writePictures } from './pictures.ts';

writePictures(new URL('dist/', import.meta.url));
