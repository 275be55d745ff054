// Draws the icons that browsers and home screens ask for out of public/icon.svg: npx tsx apps/web/icons/build.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { icoOf } from './ico.ts';

const folder = new URL('../public/', import.meta.url);
const rounded = readFileSync(new URL('icon.svg', folder), 'utf8');
/** Home screens cut their own corners: the ground reaches the edge, the drawing keeps clear of it. */
const whole = rounded
  .replace(' rx="6"', '')
  .replace(
    /(<path.*)<\/svg>/,
    '<g transform="translate(16 16) scale(.8) translate(-16 -16)">$1</g></svg>',
  );

const draw = (svg: string, size: number): Buffer =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
const write = (name: string, bytes: Uint8Array) => writeFileSync(new URL(name, folder), bytes);

write('favicon.ico', icoOf([16, 32, 48].map((size) => ({ size, png: draw(rounded, size) }))));
write('icon-192.png', draw(rounded, 192));
write('icon-512.png', draw(rounded, 512));
write('icon-maskable-512.png', draw(whole, 512));
write('apple-touch-icon.png', draw(whole, 180));
