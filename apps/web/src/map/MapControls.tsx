import { type Layer, layers } from '@sites/link';
import { useDetail, useLink } from '../page/site.tsx';
import type { ParkMap } from './park-map.ts';

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** Three sheets, one over the other. */
const sheets =
  'M8 2.300l6 3.200-6 3.200-6-3.200z' +
  'M2.500 8.700L8 11.600l5.500-2.900' +
  'M2.500 11.500L8 14.400l5.500-2.900';

/** Zoom, the way back and the choice of layers. */
export function MapControls({ engine }: { engine: ParkMap | undefined }) {
  const detail = useDetail();
  const { state, go } = useLink();
  const toggle = (layer: Layer) =>
    go(
      {
        ...state,
        layers: layers.filter((one) =>
          one === layer ? !state.layers.includes(one) : state.layers.includes(one),
        ),
      },
      'replace',
    );
  return (
    <div className="map-controls">
      <div className="map-buttons">
        <button
          type="button"
          aria-label={detail.map.zoomIn}
          title={detail.map.zoomIn}
          onClick={() => engine?.view.zoom(1)}
        >
          <Icon path="M8 2.500v11M2.500 8h11" />
        </button>
        <button
          type="button"
          aria-label={detail.map.zoomOut}
          title={detail.map.zoomOut}
          onClick={() => engine?.view.zoom(-1)}
        >
          <Icon path="M2.500 8h11" />
        </button>
        <button
          type="button"
          aria-label={detail.map.reset}
          title={detail.map.reset}
          onClick={() => engine?.camera.reset()}
        >
          <Icon path="M2.500 6V2.500H6M10 2.500h3.500V6M13.500 10v3.500H10M6 13.500H2.500V10" />
        </button>
      </div>
      <details
        className="layers"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !event.currentTarget.open) return;
          event.preventDefault();
          event.currentTarget.open = false;
        }}
      >
        <summary aria-label={detail.map.layers} title={detail.map.layers}>
          <Icon path={sheets} />
        </summary>
        {layers.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              checked={state.layers.includes(layer)}
              onChange={() => toggle(layer)}
            />{' '}
            {detail.map.layer[layer]}
          </label>
        ))}
      </details>
    </div>
  );
}
