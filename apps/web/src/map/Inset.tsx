import groundFile from '@sites/geo/basemap/still.json';
import { useMemo, useSyncExternalStore } from 'react';
import type { StillGround } from '@sites/domain';
import { overview } from '@sites/stillmap';
import { useDetail, useSite } from '../page/site.tsx';
import { insetYields } from './overlays.ts';

const ground: StillGround = groundFile;
const width = 236;

/** Where the province lies, in a corner of the map that is large enough; it yields to parks that answer. */
export function Inset() {
  const { language } = useSite().speaker;
  const { map } = useDetail();
  const yields = useSyncExternalStore(insetYields.subscribe, insetYields.get, insetYields.get);
  const { svg, height } = useMemo(() => overview(ground, width, language, 'page'), [language]);
  return (
    <div className="inset-room">
      <div className="inset" data-yields={yields ? '' : undefined}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={map.overview}
          dangerouslySetInnerHTML={{ __html: svg }}
        />
      </div>
    </div>
  );
}
