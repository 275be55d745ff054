// The pictures of the coast behind locator maps and behind the previews of chats: node geo/basemap/locator.mjs
// Cut from coast-low.json and border.json; the frames are repeated in apps/web/src/compare/LocatorMap.tsx and apps/api/src/preview/picture.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { feature } from 'topojson-client';

const dist = new URL('dist/', import.meta.url);
const read = (file) => JSON.parse(readFileSync(new URL(file, dist), 'utf8'));
const margin = 40;

const coast = read('coast-low.json');
const collection = feature(coast, coast.objects.land);
const geometries = (collection.features ?? [collection]).map(({ geometry }) => geometry);
const allRings = geometries.flatMap(({ type, coordinates }) =>
  type === 'Polygon' ? coordinates : coordinates.flat(),
);
const border = read('border.json');
const allLines = (border.features ?? [border])
  .map((one) => one.geometry ?? one)
  .flatMap(({ type, coordinates }) => (type === 'LineString' ? [coordinates] : coordinates));

function draw(file, frame, colours) {
  const x = (lon) => Math.round((lon - frame.west) * frame.lon * 10) / 10;
  const y = (lat) => Math.round((frame.north - lat) * frame.lat * 10) / 10;
  const isNear = ([lon, lat]) =>
    x(lon) > -margin &&
    x(lon) < frame.width + margin &&
    y(lat) > -margin &&
    y(lat) < frame.height + margin;
  /** Points outside are moved to the edge: the picture is cut there anyway. */
  const clamp = (value, most) => Math.max(-margin, Math.min(most + margin, value));
  const path = (line) => {
    const points = line
      .map(([lon, lat]) => `${clamp(x(lon), frame.width)},${clamp(y(lat), frame.height)}`)
      .filter((point, at, all) => point !== all[at - 1]);
    return points.length > 2 ? `M${points.join('L')}` : '';
  };
  const rings = allRings.filter((ring) => ring.some(isNear));
  const lines = allLines.map((line) => line.filter(isNear)).filter((line) => line.length > 2);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}"><rect width="${frame.width}" height="${frame.height}" ${colours.sea}/><path ${colours.land} stroke-width=".7" fill-rule="evenodd" d="${rings
    .map((ring) => `${path(ring)}Z`)
    .filter((text) => text.length > 1)
    .join(
      '',
    )}"/><path fill="none" stroke="#8a7f74" stroke-width="1.4" stroke-dasharray="7 3 1 3" d="${lines.map(path).join('')}"/></svg>\n`;
  writeFileSync(new URL(file, dist), svg);
  console.log(`${file}: ${(svg.length / 1000).toFixed(0)} kB`);
}

draw(
  'locator.svg',
  { west: 106.35, north: 21.75, width: 760, height: 480, lon: 400, lat: 428 },
  {
    sea: 'fill="#8fb3c4" fill-opacity=".28"',
    land: 'fill="#f6f3ea" fill-opacity=".82" stroke="#7fa2b2"',
  },
);
draw(
  'preview.svg',
  { west: 106.33, north: 21.9, width: 740, height: 630, lon: 400, lat: 428 },
  { sea: 'fill="#d2e4ec"', land: 'fill="#fbf9f2" stroke="#8fb3c4"' },
);
