import { readFileSync } from 'node:fs';
import { type StillGround, type StillPlaces, languages, textIn } from '@sites/domain';
import { describe, expect, it } from 'vitest';
import { overlap } from './labels.ts';
import { overview } from './overview.ts';
import { overviewContent } from './overview-content.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../geo/${path}`, import.meta.url), 'utf8'));
const ground = read('basemap/dist/still.json') as StillGround;
const { labels } = read('dist/map.vi.json') as Pick<StillPlaces, 'labels'>;

describe.each(languages)('the overview in %s', (language) => {
  const { svg, width, height, labels: written } = overview(ground, 240, language, 'light');
  const texts = written.map(({ text }) => text);

  it('names the province, both cities, the neighbour, Hoàng Sa and Trường Sa', () => {
    const { province, cities, neighbour, archipelagos } = overviewContent;
    for (const { name } of [province, ...cities, neighbour, ...archipelagos]) {
      expect(texts).toContain(textIn(name, language));
      expect(name[language]).toBeTruthy();
    }
    expect(archipelagos.map(({ name }) => name.vi)).toEqual([
      'Quần đảo Hoàng Sa (Việt Nam)',
      'Quần đảo Trường Sa (Việt Nam)',
    ]);
  });

  it('writes nothing over anything, and all of it inside', () => {
    const covering = written.flatMap((one, at) =>
      written.slice(at + 1).filter(({ box }) => overlap(one.box, box)),
    );
    expect(covering).toEqual([]);
    for (const { box } of written) {
      expect(box.left >= 0 && box.top >= 0).toBe(true);
      expect(box.right <= width && box.bottom <= height).toBe(true);
    }
  });

  it('draws coast and land border, and no other line of a boundary', () =>
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1));
});

it('has its cities where the facts have them', () => {
  for (const { id, lon, lat, name } of overviewContent.cities)
    expect(labels.find((label) => label.id === id)).toMatchObject({
      lon,
      lat,
      name: { vi: name.vi },
    });
});
