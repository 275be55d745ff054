import 'maplibre-gl/dist/maplibre-gl.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Groups, type Measure, findPark } from '@sites/domain';
import { type Layer, layers } from '@sites/link';
import { shapesQuery } from '../data/queries.ts';
import { cameraOfPage, keepCamera } from '../state/camera.ts';
import { hover, onHover } from '../state/hover.ts';
import { isFiltered, useLink, useSite, without } from '../state/site.tsx';
import { loadBasemap } from './basemap.ts';
import { mapFeatures } from './features.ts';
import { mapFonts } from './fonts.ts';
import { Legend } from './Legend.tsx';
import { paintOf, thresholds } from './paint.ts';
import { ParkMap } from './park-map.ts';

const basemapQuery = { queryKey: ['basemap'], queryFn: loadBasemap, staleTime: Number.POSITIVE_INFINITY, retry: 2 } as const;

function Icon({ path }: { path: string }) {
  return <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" /></svg>;
}

/** Owns the map's element and tells the engine what changed. Nothing works here alone: the list has it all. */
export function MapView({ groups }: { groups: Groups }) {
  const { speaker, atlas } = useSite();
  const { state, go } = useLink();
  const { words } = speaker;
  const element = useRef<HTMLDivElement>(null);
  const engine = useRef<ParkMap>(undefined);
  const latest = useRef({ state, go });
  latest.current = { state, go };
  const [alive, setAlive] = useState(false);
  const [failed, setFailed] = useState(false);
  const shapes = useQuery(shapesQuery);
  const basemap = useQuery(basemapQuery);
  const filtered = isFiltered(state);

  const paints = useMemo(() => {
    const limits = state.colour === 'answer' ? [] : thresholds(state.colour as Measure, atlas.parks);
    const outcomes = [...groups.match, ...groups.may, ...groups.no];
    return new Map(outcomes.map(({ park, verdict }) => [park.id, paintOf(park, state.colour, verdict, filtered, limits)]));
  }, [groups, state.colour, filtered, atlas]);

  useEffect(() => {
    if (!shapes.data || !basemap.data || !element.current) return undefined;
    try {
      engine.current = new ParkMap({
        container: element.current, label: words.map.label, basemap: basemap.data, features: mapFeatures(atlas, shapes.data, speaker), fonts: mapFonts(), camera: cameraOfPage(),
        onPark: (park) => latest.current.go({ ...without(latest.current.state, 'show'), park }),
        onPlace: (show) => latest.current.go({ ...without(latest.current.state, 'park'), show }),
        onHover: hover,
        onCamera: keepCamera,
        onIdle: () => { performance.mark('map-idle'); document.documentElement.dataset.map = 'idle'; },
      });
      setAlive(true);
    } catch {
      // No WebGL here: the list stays and has everything.
      setFailed(true);
    }
    return () => {
      engine.current?.destroy();
      engine.current = undefined;
      setAlive(false);
    };
  }, [shapes.data, basemap.data, atlas, speaker, words]);

  useEffect(() => engine.current?.setPaints(paints), [paints, alive]);
  useEffect(() => engine.current?.setLayers(state.layers), [state.layers, alive]);
  useEffect(() => {
    const park = state.park ? findPark(atlas, state.park) : undefined;
    const show = state.show;
    const place = show && show.collection !== 'zones' ? atlas[show.collection].find(({ id }) => id === show.id) : undefined;
    engine.current?.setSelected(park, show?.collection === 'zones' ? show.id : undefined, park?.location ?? place?.location ?? undefined);
  }, [state.park, state.show, atlas, alive]);
  useEffect(() => onHover((park) => {
    engine.current?.setHovered(park);
    for (const row of document.querySelectorAll<HTMLElement>('.row')) row.classList.toggle('hovered', row.dataset.park === park);
  }), []);

  if (failed || shapes.isError || basemap.isError) return <p className="map-waiting" role="status">{words.map.failed}</p>;
  const toggle = (layer: Layer) => go({ ...state, layers: layers.filter((one) => (one === layer ? !state.layers.includes(one) : state.layers.includes(one))) }, 'replace');
  return (
    <>
      <div ref={element} className="map" />
      {!alive && <p className="map-waiting">{words.map.loading}</p>}
      <div className="map-controls">
        <div className="map-buttons">
          <button type="button" aria-label={words.map.zoomIn} title={words.map.zoomIn} onClick={() => engine.current?.zoom(1)}><Icon path="M8 2.500v11M2.500 8h11" /></button>
          <button type="button" aria-label={words.map.zoomOut} title={words.map.zoomOut} onClick={() => engine.current?.zoom(-1)}><Icon path="M2.500 8h11" /></button>
          <button type="button" aria-label={words.map.reset} title={words.map.reset} onClick={() => engine.current?.reset()}><Icon path="M2.500 6V2.500H6M10 2.500h3.500V6M13.500 10v3.500H10M6 13.500H2.500V10" /></button>
        </div>
        <details className="layers">
          <summary aria-label={words.map.layers} title={words.map.layers}><Icon path="M8 2.300l6 3.200-6 3.200-6-3.200zM2.500 8.700L8 11.600l5.500-2.900M2.500 11.500L8 14.400l5.500-2.900" /></summary>
          {layers.map((layer) => (
            <label key={layer}><input type="checkbox" checked={state.layers.includes(layer)} onChange={() => toggle(layer)} /> {words.map.layer[layer]}</label>
          ))}
        </details>
      </div>
      <Legend />
      <p className="credit">{words.map.schematic} · {words.map.attribution}</p>
    </>
  );
}
