import type { Map } from 'maplibre-gl';
import { collectionDetails, pointLayers } from '@sites/domain';
import type { Layer } from '@sites/link';
import type { MapFeatures } from './features.ts';

/** The places that are drawn as icons now: of the layers that are on, from their zoom on, in view. */
export function iconPlaces(
  map: Map,
  features: MapFeatures,
  shown: readonly Layer[],
): readonly { readonly lon: number; readonly lat: number }[] {
  const view = map.getBounds();
  return pointLayers
    .filter((layer) => shown.includes(layer) && map.getZoom() >= collectionDetails[layer].minzoom)
    .flatMap((layer) => features[layer].features)
    .flatMap(({ geometry }) => {
      if (geometry.type !== 'Point') return [];
      const [lon = 0, lat = 0] = geometry.coordinates;
      return view.contains([lon, lat]) ? [{ lon, lat }] : [];
    });
}
