import { useMemo } from 'react';
import { useDetail, useSite } from '../page/site.tsx';
import { type Wanted, sizes, stillOf } from './still-places.ts';

/**
 * Parks on a map drawn for the page: it needs neither script, canvas nor network. Names that find no room are numbers,
 * with their key below; `numbered` where a list beside it counts the parks.
 */
export function StillMap({ label, ...wanted }: Wanted & { label?: string }) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { marks, size, numbered = false } = wanted;
  const { width, height } = sizes[size];
  // What a parent writes anew each time is the same map while it says the same.
  const asked = JSON.stringify(wanted);
  const { svg, key } = useMemo(
    () => stillOf(wanted, atlas, speaker),
    // oxlint-disable-next-line react/exhaustive-deps -- `asked` is all that is wanted
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
        {speaker.facts([detail.map.schematic, detail.map.attribution])}
      </figcaption>
    </figure>
  );
}
