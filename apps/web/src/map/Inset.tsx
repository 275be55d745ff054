import groundFile from '@sites/geo/basemap/still.json';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { StillGround } from '@sites/domain';
import { overview } from '@sites/stillmap';
import { useDetail, useSite } from '../page/site.tsx';
import { insetYields } from './overlays.ts';
import { letterScale } from './tokens.ts';

const ground: StillGround = groundFile;
const width = 236;
/** It takes at most this part of a map's width. */
const share = 0.25;
/** On a map that is smaller, as on phones, its names could not be read: there a button opens it. */
const roomy = { width: 800, height: 440 };

/** Where the province lies, in a corner of the map; it yields to parks that answer. */
export function Inset() {
  const { language } = useSite().speaker;
  const { map } = useDetail();
  const room = useRef<HTMLDivElement>(null);
  const [onMap, setOnMap] = useState<{ readonly width: number; readonly height: number }>();
  const yields = useSyncExternalStore(insetYields.subscribe, insetYields.get, insetYields.get);
  const { svg, height } = useMemo(() => overview(ground, width, language, 'page'), [language]);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      setOnMap(entry?.contentRect);
    });
    if (room.current) watch.observe(room.current);
    return () => watch.disconnect();
  }, []);
  const isRoomy = onMap !== undefined && onMap.width >= roomy.width && onMap.height >= roomy.height;
  // It grows with the letters of the page, as the names on the map do.
  const wanted = Math.round(width * letterScale());
  const shown = isRoomy ? Math.min(wanted, Math.floor(onMap.width * share)) : wanted;
  return (
    <div className="inset-room" ref={room}>
      <details
        className="inset"
        open={isRoomy}
        data-roomy={isRoomy ? '' : undefined}
        data-yields={yields ? '' : undefined}
      >
        <summary>{map.overviewShort}</summary>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={shown}
          height={(height * shown) / width}
          role="img"
          aria-label={map.overview}
          dangerouslySetInnerHTML={{ __html: svg }}
        />
      </details>
    </div>
  );
}
