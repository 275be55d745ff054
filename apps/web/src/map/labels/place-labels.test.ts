import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, findFilter, shortName, siteOf } from '@sites/domain';
import { realAtlas } from '@sites/fixtures';
import { type Box, ems, overlap } from '@sites/stillmap';
import type { MapShapes } from '../../data/map-shapes.ts';
import { discsOf } from './discs.ts';
import { type ParkPin, type Role, spotsOf } from './pins.ts';
import { placeLabels } from './place-labels.ts';
import { circleOn, distanceTo } from './shapes.ts';

const atlas = realAtlas();
const shapes = JSON.parse(
  readFileSync(new URL('../../../../../geo/dist/map.vi.json', import.meta.url), 'utf8'),
) as MapShapes;
const discs = discsOf(shapes);

const paint = { paint: 'all', dashed: false, possible: false, faint: false } as const;
const questions = {
  'fifty hectares near a port with 110 kV': { vacancy: '50-', port: 'any~60km', power: '110kv' },
  'ten hectares': { vacancy: '10-' },
  'a port within 40 km': { port: 'any~40km' },
} as const;
const pinsFor = (question: Readonly<Record<string, string>>): readonly ParkPin[] => {
  const filters = Object.fromEntries(
    Object.entries(question).map(([key, text]) => [key, findFilter(key).parse(text, atlas)]),
  );
  const { match, may, no } = answer(filters, atlas).groups;
  const sites = [...match, ...may].filter(({ park }) => !park.partOf).map(({ park }) => park.id);
  return [...match, ...may, ...no].map(({ park, verdict }): ParkPin => ({
    ...discs.get(park.id)!,
    id: park.id,
    site: siteOf(park),
    name: shortName(park.name.vi),
    role: verdict as Role,
    paint,
    isChosen: false,
    rank: sites.includes(park.id) ? sites.indexOf(park.id) + 1 : undefined,
    isStarred: park.id === 'song-khoai',
    isCompared: false,
  }));
};

/** The plane of the map: Mercator in tiles of 512 pixels. */
const plane = (lon: number, lat: number, zoom: number) => {
  const world = 512 * 2 ** zoom;
  const sin = Math.sin((lat * Math.PI) / 180);
  return {
    x: ((lon + 180) / 360) * world,
    y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * world,
  };
};
const cameras = {
  'the whole province': [8.4, 107.2, 21.15],
  'Quảng Yên to Hạ Long': [10, 106.93, 20.96],
  'Đầm Nhà Mạc': [11.3, 106.83, 20.86],
  'Hải Hà and Móng Cái': [10.2, 107.8, 21.42],
  'a park from near': [12, 106.82, 20.98],
} as const;
const sizes = [
  { width: 860, height: 696 },
  { width: 390, height: 640 },
];
const text = 13;
const drawn = (
  pins: readonly ParkPin[],
  [zoom, lon, lat]: readonly [number, number, number],
  size: (typeof sizes)[number],
) => {
  const middle = plane(lon, lat, zoom);
  const spots = spotsOf(pins, {
    project: (x, y) => {
      const at = plane(x, y, zoom);
      return {
        x: at.x - middle.x + size.width / 2,
        y: at.y - middle.y + size.height / 2,
      };
    },
    pxPerKm: (512 * 2 ** zoom) / (40_075 * Math.cos((lat * Math.PI) / 180)),
    text,
    measure: (name) => ems(name) * text,
  });
  const { width, height } = size;
  // Buttons, the key and the overview, as they lie over the map.
  const closed = [
    { left: width - 60, top: 0, right: width, bottom: 220 },
    { left: 8, top: height - 78, right: 120, bottom: height - 38 },
    { left: width - 100, top: height - 100, right: width - 8, bottom: height - 62 },
    { left: 0, top: height - 20, right: width, bottom: height },
  ];
  return { spots, closed, placed: placeLabels(spots, { ...size, closed, icons: [] }) };
};

/** The room of a name with as much air as keeps two names on a line apart: the width of a letter or more. */
const aired = (box: Box): Box => ({
  ...box,
  left: box.left - text * 0.8,
  right: box.right + text * 0.8,
});

const cases = Object.entries(questions).flatMap(([question, asked]) =>
  Object.entries(cameras).flatMap(([camera, at]) =>
    sizes.map((size) => ({ name: `${question}, ${camera} at ${size.width}`, asked, at, size })),
  ),
);

describe.each(cases)('$name', ({ asked, at, size }) => {
  const pins = pinsFor(asked);
  const { spots, placed, closed } = drawn(pins, at, size);
  const spotOf = new Map(spots.map((spot) => [spot.id, spot]));
  const pinOf = (id: string) => placed.find((one) => one.id === id)?.pin ?? spotOf.get(id)!;

  it('names every park in view that matches or may', () => {
    const inView = spots.filter(({ id, x, y }) => {
      const { role } = pins.find((pin) => pin.id === id)!;
      return role !== 'no' && x >= 0 && y >= 0 && x <= size.width && y <= size.height;
    });
    const named = new Set(placed.map(({ id }) => id));
    expect(inView.length).toBeGreaterThan(0);
    expect(inView.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has each name on the map, off the controls, nearer to its own pin than to any other', () => {
    const wrong = placed.flatMap(({ id, box, pin }) => {
      const own = distanceTo(box, pin);
      const isOff =
        box.left < 0 || box.top < 0 || box.right > size.width || box.bottom > size.height;
      const nearer = spots.filter(
        (other) => other.id !== id && distanceTo(box, pinOf(other.id)) <= own,
      );
      const under = closed.filter((one) => overlap(one, box));
      return [
        ...(isOff ? [`${id} is off the map`] : []),
        ...under.map(() => `${id} lies under a control`),
        ...nearer.map((other) => `${id} is nearer to ${other.id}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('has no name on or close beside another name, on a pin, or on the disc of another site', () => {
    const wrong = placed.flatMap(({ id, box }, index) => [
      ...placed
        .slice(index + 1)
        .filter((other) => overlap(other.box, aired(box)))
        .map((other) => `${id} on the name of ${other.id}`),
      ...spots
        .filter((other) => other.id !== id && circleOn(box, { ...pinOf(other.id), r: other.r }))
        .map((other) => `${id} on the pin of ${other.id}`),
      ...spots
        .filter((other) => other.site !== spotOf.get(id)!.site)
        .filter(({ x, y, disc }) => circleOn(box, { x, y, r: disc }))
        .map((other) => `${id} on the disc of ${other.id}`),
    ]);
    expect(wrong).toEqual([]);
  });
});

it('names those that match before those that do not, where there is room for one', () => {
  const spot = {
    site: '',
    isPin: true,
    r: 5,
    disc: 0,
    width: 60,
    height: 16,
    reach: 0,
    needed: false,
  };
  const placed = placeLabels(
    [
      { ...spot, id: 'first', site: 'a', x: 10, y: 20 },
      { ...spot, id: 'second', site: 'b', x: 10, y: 32 },
    ],
    { width: 90, height: 46, closed: [], icons: [] },
  );
  expect(placed.map(({ id }) => id)).toEqual(['first']);
});

it('leads a pin out of the disc of another park', () => {
  const spot = { isPin: true, r: 5, width: 60, height: 16, reach: 200, needed: true };
  const [inside] = placeLabels(
    [
      { ...spot, id: 'inside', site: 'a', disc: 10, x: 200, y: 200 },
      { ...spot, id: 'around', site: 'b', disc: 90, x: 200, y: 215 },
    ],
    { width: 600, height: 400, closed: [], icons: [] },
  );
  expect(inside!.isAside).toBe(true);
  expect(circleOn(inside!.box, { x: 200, y: 215, r: 90 })).toBe(false);
});

it('keeps two names on a line as far apart as they are read as two', () => {
  const spot = { isPin: true, r: 10, disc: 0, width: 64, height: 16, reach: 0, needed: true };
  const placed = placeLabels(
    [
      { ...spot, id: 'dong-mai', site: 'a', x: 100, y: 60 },
      { ...spot, id: 'viet-hung', site: 'b', x: 166, y: 60 },
    ],
    // Only above and below is room, as controls stand on both sides.
    {
      width: 266,
      height: 120,
      closed: [
        { left: 0, top: 0, right: 60, bottom: 120 },
        { left: 206, top: 0, right: 266, bottom: 120 },
      ],
      icons: [],
    },
  );
  expect(placed.map(({ side }) => side).toSorted()).toEqual(['above', 'below']);
});

it('names who is out of the question only where no icon lies', () => {
  const spot = { site: 'a', isPin: true, r: 4, disc: 0, width: 60, height: 16, reach: 0 };
  const around = [70, 130].map((x) => ({ left: x - 5, right: x + 5, top: 0, bottom: 100 }));
  const named = (needed: boolean, icons: readonly Box[]) =>
    placeLabels([{ ...spot, id: 'cai-lan', x: 100, y: 50, needed }], {
      width: 200,
      height: 100,
      closed: [],
      icons,
    }).length;
  const above = { left: 90, right: 110, top: 30, bottom: 44 };
  const below = { left: 90, right: 110, top: 56, bottom: 70 };
  expect(named(false, [...around, above, below])).toBe(0);
  expect(named(true, [...around, above, below])).toBe(1);
  expect(named(false, [above])).toBe(1);
});
