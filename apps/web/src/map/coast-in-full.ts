import type { FeatureCollection } from 'geojson';
import { GeoJSONSource, type Map } from 'maplibre-gl';
import { loadCoast } from './basemap.ts';
import { fullFrom, lowCoast } from './style/land-and-sea.ts';

/** Fetched a little before it is drawn. */
const askedFrom = fullFrom - 0.5;

/** The coast in every detail: it comes once somebody looks so closely that it shows. */
export class CoastInFull {
  readonly #map: Map;
  /** What has come, for the next style. */
  shape: FeatureCollection | undefined;
  #isAsked = false;

  constructor(map: Map) {
    this.#map = map;
    const look = () => {
      if (map.getZoom() >= askedFrom) void this.#ask();
    };
    map.once('idle', look);
    map.on('moveend', look);
  }

  async #ask(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      this.shape = await loadCoast();
    } catch {
      // The simpler coast stays, and the next move asks again.
      this.#isAsked = false;
      return;
    }
    const source = this.#map.getSource('coast');
    if (!(source instanceof GeoJSONSource)) return;
    source.setData(this.shape);
    // Until it is drawn there would be no land.
    this.#map.once('idle', () => {
      for (const id of lowCoast)
        if (this.#map.getLayer(id)) this.#map.setLayerZoomRange(id, 0, fullFrom);
    });
  }
}
