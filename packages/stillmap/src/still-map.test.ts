import { readFileSync } from 'node:fs';
import { type StillGround, type StillPlaces, languages, shortName, textIn } from '@sites/domain';
import { realAtlas } from '@sites/fixtures';
import { describe, expect, it } from 'vitest';
import { overlap } from './labels.ts';
import type { Mark } from './marks.ts';
import { palette } from './palette.ts';
import type { StillMapParts } from './parts.ts';
import { stillMap } from './still-map.ts';
import { frameAround, provinceFrame } from './view.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../geo/${path}`, import.meta.url), 'utf8'));
const ground = read('basemap/dist/still.json') as StillGround;
const places = read('dist/still.json') as StillPlaces;
const atlas = realAtlas();

const marksOf = (mark: (id: string) => Mark) =>
  atlas.parks.map(({ id, name, location: { lon, lat, accuracyM } }) => ({
    id,
    lon,
    lat,
    accuracyM,
    mark: mark(id),
    label: shortName(name.vi),
  }));
const drawn = (more: Partial<StillMapParts> = {}) =>
  stillMap({
    ground,
    places,
    frame: provinceFrame,
    width: 1000,
    height: 620,
    language: 'en',
    look: 'light',
    parks: marksOf(() => 'meant'),
    zones: atlas.zones.map(({ id, name }) => ({ id, label: shortName(textIn(name, 'vi')) })),
    ports: atlas.ports.flatMap(({ id, name, location }) =>
      location ? [{ id, label: shortName(name.vi), lon: location.lon, lat: location.lat }] : [],
    ),
    ...more,
  });

const sizes = [
  { width: 1000, height: 620 },
  { width: 390, height: 330 },
];
const cases = languages.flatMap((language) => [
  ...sizes.map((size) => ({
    name: `${language}, the province at ${size.width}`,
    language,
    ...size,
  })),
  {
    name: `${language}, in numbers`,
    language,
    wants: 'numbers' as const,
    width: 520,
    height: 340,
  },
  ...atlas.parks.map(({ id, location }) => ({
    name: `${language}, around ${id}`,
    language,
    frame: frameAround([location]),
    width: 420,
    height: 320,
    parks: marksOf((one) => (one === id ? 'chosen' : 'other')),
  })),
]);

describe.each(cases)('$name', ({ name: _, ...parts }) => {
  const map = drawn(parts);
  it('has no name on another name or on a mark', () => {
    const discs = map.marks.map(({ at, r }) => ({
      left: at.x - r,
      top: at.y - r,
      right: at.x + r,
      bottom: at.y + r,
    }));
    const covering = map.labels.flatMap((a, at) => [
      ...map.labels
        .slice(at + 1)
        .filter((b) => overlap(a.box, b.box))
        .map((b) => `${a.text} on ${b.text}`),
      ...discs.filter((disc) => overlap(a.box, disc)).map(() => `${a.text} on a mark`),
    ]);
    expect(map.labels.length).toBeGreaterThan(3);
    expect(covering).toEqual([]);
  });
  it('names or numbers every park that is meant, inside the picture', () => {
    const meant = map.marks.filter(({ park }) => park.mark !== 'other');
    expect(meant.length).toBeGreaterThan(0);
    for (const { park, name, number, at } of meant) {
      const inKey = map.key.find(({ id }) => id === park.id)?.number;
      expect(name ? name.text : inKey, park.id).toBe(name ? park.label : number);
      expect(name ?? number, park.id).toBeDefined();
      expect(at.x > 0 && at.y > 0 && at.x < parts.width && at.y < parts.height).toBe(true);
    }
  });
});

it('shows all 23 parks of the province, as estimates', () => {
  const { marks, svg } = drawn();
  expect(marks).toHaveLength(23);
  expect(svg.match(/stroke-dasharray="3 2.5"/g)).toHaveLength(23);
});

it('numbers parks in the order of the list beside it', () => {
  const { key } = drawn({ wants: 'numbers' });
  expect(key.map(({ id }) => id)).toEqual(atlas.parks.map(({ id }) => id));
  expect(key.map(({ number }) => number)).toEqual(atlas.parks.map((_, at) => at + 1));
});

it('brings few bytes of coast into a page', () => {
  const [, coast = ''] = /d="([^"]*)" class="still-fill-land/.exec(drawn({ look: 'page' }).svg)!;
  expect(coast.length).toBeGreaterThan(5_000);
  expect(coast.length).toBeLessThan(15_360);
});

it('is coloured by classes on pages and by its palette in files', () => {
  expect(drawn({ look: 'page' }).svg).not.toMatch(/#[\da-f]{6}|style=/);
  for (const look of ['light', 'dark', 'paper'] as const) {
    const { svg } = drawn({ look });
    expect(svg).toContain(`fill="${palette.sea[look]}"`);
    expect(svg).toContain(`fill="${palette.land[look]}"`);
    expect(svg).not.toContain('class=');
  }
});

it('writes what a name holds as text', () =>
  expect(drawn({ zones: [{ id: 'van-don', label: '<b>&' }] }).svg).toContain('&lt;b&gt;&amp;'));

it('draws the roads that are taken, tells of them, and shows ranks and stars', () => {
  const [first, second] = marksOf(() => 'meant');
  const { svg, labels, key } = drawn({
    parks: [{ ...first!, rank: 7, isStarred: true }, { ...second! }],
    wants: 'numbers',
    ways: [
      {
        points: [
          [first!.lon, first!.lat],
          [107.05, 20.97],
        ],
        isMain: true,
        label: '26 km',
      },
      {
        points: [
          [first!.lon, first!.lat],
          [107.9, 21.5],
        ],
        isMain: false,
        label: '140 km',
      },
    ],
  });
  expect(svg.match(/data-way="main"/g)).toHaveLength(1);
  expect(svg.match(/data-way="other"/g)).toHaveLength(1);
  expect(svg.match(/data-star/g)).toHaveLength(1);
  expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['26 km', '140 km']));
  expect(key[0]).toMatchObject({ id: first!.id, number: 7 });
});
