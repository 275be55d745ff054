import { Map, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// The least that a map of the parks can be: the engine, one source, one layer, nothing around it.
setWorkerUrl(workerUrl);
const map = new Map({
  container: 'map',
  center: [107.2, 21.1],
  zoom: 8,
  style: {
    version: 8,
    sources: { parks: { type: 'geojson', data: './parks.geojson' } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#cfe3ea' } },
      { id: 'parks', type: 'fill', source: 'parks', paint: { 'fill-color': '#a33' } },
    ],
  },
});
map.once('idle', () => {
  performance.mark('map-idle');
  document.documentElement.dataset.map = 'idle';
});
