import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';
import { expect, it } from 'vitest';
import { mapStyles } from './map-styles.ts';

const file = fileURLToPath(import.meta.resolve('maplibre-gl/dist/maplibre-gl.css'));
const whole = readFileSync(file, 'utf8');
const served = (css: string, from: string) => postcss([mapStyles]).process(css, { from }).css;

it('keeps of the map’s stylesheet what the map is made of, and no picture of a button', () => {
  const kept = served(whole, file);
  for (const part of [
    '.maplibregl-map{',
    '.maplibregl-canvas{',
    '.maplibregl-canvas-container.maplibregl-interactive{',
    '.maplibregl-ctrl-bottom-right{',
    '.maplibregl-ctrl-scale{',
    '.maplibregl-cooperative-gesture-screen{',
    '.maplibregl-boxzoom{',
    'touch-action:none',
  ])
    expect(kept).toContain(part);
  expect(kept).not.toMatch(/url\(|popup|marker|button|attrib|\{\}/);
});

it('changes no other stylesheet', () => {
  const ours = '.map-marker{color:red}';
  expect(served(ours, '/somewhere/map.css')).toBe(ours);
});
