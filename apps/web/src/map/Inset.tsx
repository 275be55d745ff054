import groundFile from '@sites/geo/basemap/still.json';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { StillGround } from '@sites/domain';
import { overview } from '@sites/stillmap';
import { useDetail, useSite } from '../page/site.tsx';
import { insetYields } from './overlays.ts';

const ground: StillGround = groundFile;
const width = 236;
/** On a map that is smaller it would take a quarter of it: there a button opens it. */
const roomy = { width: 1000, height: 560 };

/** Where the province lies, in a corner of the map; it yields to parks that answer. */
export function Inset() {
  const { language } = useSite().speaker;
  const { map } = useDetail();
  const room = useRef<HTMLDivElement>(null);
  const [isRoomy, setRoomy] = useState(false);
  const yields = useSyncExternalStore(insetYields.subscribe, insetYields.get, insetYields.get);
  const { svg, height } = useMemo(() => overview(ground, width, language, 'page'), [language]);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      const size = entry?.contentRect;
      setRoomy(size !== undefined && size.width >= roomy.width && size.height >= roomy.height);
    });
    if (room.current) watch.observe(room.current);
    return () => watch.disconnect();
  }, []);
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
          width={width}
          height={height}
          role="img"
          aria-label={map.overview}
          dangerouslySetInnerHTML={{ __html: svg }}
        />
      </details>
    </div>
  );
}
