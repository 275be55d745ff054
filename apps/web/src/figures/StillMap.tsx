import { useMemo } from 'react';
import { type Frame, type ParkMark, stillMap } from '@sites/stillmap';
import { useDetail, useSite } from '../page/site.tsx';
import { ground, places, portLabels, zoneLabels } from './still-places.ts';

/** Pictures by where they stand; a picture is as wide as its letters can be read there. */
const sizes = {
  column: { width: 380, height: 320 },
  wide: { width: 800, height: 570 },
  phone: { width: 390, height: 330 },
  sheet: { width: 420, height: 265 },
  cell: { width: 250, height: 158 },
  list: { width: 620, height: 392 },
} as const;
type StillSize = keyof typeof sizes;

/**
 * Parks on a map drawn for the page: it needs neither script, canvas nor network. Names that find no room are numbers,
 * with their key below; `numbered` where a list beside it counts the parks.
 */
export function StillMap({
  marks,
  frame,
  size,
  zone,
  numbered = false,
  label,
}: {
  marks: readonly ParkMark[];
  frame: Frame;
  size: StillSize;
  zone?: string;
  numbered?: boolean;
  label?: string;
}) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { width, height } = sizes[size];
  // What a parent writes anew each time is the same map while it says the same.
  const asked = JSON.stringify([marks, frame, size, zone, numbered]);
  const { svg, key } = useMemo(
    () =>
      stillMap({
        ground,
        places,
        frame,
        width,
        height,
        language: speaker.language,
        look: 'page',
        wants: numbered ? 'numbers' : 'names',
        parks: marks,
        ports: portLabels(atlas, speaker),
        zones: zoneLabels(atlas, speaker),
        zone,
      }),
    // oxlint-disable-next-line react/exhaustive-deps -- `asked` is all of them
    [asked, atlas, speaker],
  );
  const named = marks.filter(({ mark }) => mark !== 'other');
  const texts = named.map((park, at) => `${numbered ? `${at + 1} ` : ''}${park.label}`);
  return (
    <figure className={`still still-${size}`}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label ?? speaker.labelled(detail.compare.map, speaker.list(texts))}
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      {!numbered && key.length > 0 && (
        <ol className="still-key">
          {key.map(({ label: name, number }) => (
            <li key={number} value={number}>
              {name}
            </li>
          ))}
        </ol>
      )}
      <figcaption className="hint">
        {detail.map.schematic} · {detail.map.attribution}
      </figcaption>
    </figure>
  );
}
