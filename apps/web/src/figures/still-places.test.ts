import { languages } from '@sites/domain';
import { realAtlasIn } from '@sites/fixtures';
import { type Box, type Mark, frameAround, overlap, provinceFrame } from '@sites/stillmap';
import { type Speaker, loadEvery, loadWords, makeSpeaker } from '@sites/words';
import { describe, expect, it } from 'vitest';
import { type Wanted, frameOfZone, markOf, sizes, stillOf } from './still-places.ts';

const lists = await loadEvery(loadWords);

/** Every picture that a page or sheet shows, with the names that its reader writes. */
function pictures(speaker: Speaker): Readonly<Record<string, Wanted>> {
  const { parks, zones, ports } = speaker.atlas;
  const marked = (mark: (id: string) => Mark) =>
    parks.map((park) => markOf(park, mark(park.id), speaker));
  const all = marked(() => 'meant');
  const around = (id: string, size: Wanted['size']): Wanted => {
    const { location } = parks.find((park) => park.id === id)!;
    const marks = marked((one) => (one === id ? 'chosen' : 'other'));
    return { marks, frame: frameAround([location]), size };
  };
  return {
    'the province': { marks: all, frame: provinceFrame, size: 'wide' },
    'the province on a phone': { marks: all, frame: provinceFrame, size: 'phone' },
    'a printed list': { marks: all, frame: provinceFrame, size: 'list', numbered: true },
    'a printed list of which some may match': {
      marks: parks.map((park, at) => markOf(park, at % 3 === 0 ? 'meant' : 'may', speaker)),
      frame: provinceFrame,
      size: 'list',
      numbered: true,
    },
    'a shortlist of ten': {
      marks: all.slice(0, 10),
      frame: provinceFrame,
      size: 'sheet',
      numbered: true,
    },
    'a comparison of four': {
      marks: all.slice(0, 4),
      frame: provinceFrame,
      size: 'cell',
      numbered: true,
    },
    ...Object.fromEntries(
      parks.flatMap(({ id }) => [
        [`the page of ${id}`, around(id, 'column')],
        [`the sheet of ${id}`, around(id, 'sheet')],
      ]),
    ),
    ...Object.fromEntries(
      zones.map((zone) => {
        const inside = parks.filter(({ id }) => zone.parks.includes(id));
        const marks = marked((id) => (zone.parks.includes(id) ? 'meant' : 'other'));
        const frame = frameOfZone(zone.id, inside);
        return [`the page of ${zone.id}`, { marks, frame, size: 'column', zone: zone.id }];
      }),
    ),
    ...Object.fromEntries(
      ports.flatMap((port) => {
        const { location } = port;
        if (!location) return [];
        const marks = [markOf({ ...port, location }, 'chosen', speaker), ...marked(() => 'other')];
        return [
          [`the page of ${port.id}`, { marks, frame: frameAround([location]), size: 'column' }],
        ];
      }),
    ),
  };
}

describe.each(languages)('in %s', (language) => {
  const atlas = realAtlasIn(language);
  const speaker = makeSpeaker(language, lists[language], atlas);
  it.each(Object.entries(pictures(speaker)))('%s: no name covers a name or a mark', (_, wanted) => {
    const { marks, labels, key } = stillOf(wanted, atlas, speaker);
    const discs = marks.map(({ at, r }): Box => ({
      left: at.x - r,
      right: at.x + r,
      top: at.y - r,
      bottom: at.y + r,
    }));
    const covering = labels.flatMap(({ text, box }, at) => [
      ...labels
        .slice(at + 1)
        .flatMap((other) => (overlap(box, other.box) ? [text, other.text] : [])),
      ...discs.flatMap((disc) => (overlap(box, disc) ? [text] : [])),
    ]);
    expect(covering).toEqual([]);
    const { width, height } = sizes[wanted.size];
    const outside = labels.filter(
      ({ box }) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
    // Whatever a picture is about is named on it, or numbered for its key.
    const meant = wanted.marks.filter(({ mark }) => mark !== 'other');
    const numbered = new Set(key.map(({ id }) => id));
    const written = new Set(labels.map(({ text }) => text));
    const left = meant.filter(({ id, label = '' }) => !numbered.has(id) && !written.has(label));
    expect(left).toEqual([]);
    expect(labels.length + key.length).toBeGreaterThan(1);
  });
});
