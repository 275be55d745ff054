// TopoJSON on a fixed decimal grid, so that every file of the same precision shares its grid.
export function topology({ require }, name, features, [west, south], decimals) {
  const { topology: build } = require('topojson-server');
  const { quantize } = require('topojson-client');
  const scale = Number(`1e-${decimals}`);
  const snap = (value) => Math.round(value / scale) * scale;
  const snapRing = (ring) => {
    const points = ring.map(([x, y]) => [snap(x), snap(y)]);
    return points.filter(
      (p, i) => i === 0 || p[0] !== points[i - 1][0] || p[1] !== points[i - 1][1],
    );
  };
  const snapped = features.map(({ properties, geometry }) => ({
    type: 'Feature',
    properties,
    geometry: {
      type: 'MultiPolygon',
      coordinates: geometry.coordinates
        .map((rings) => rings.map(snapRing).filter((ring) => ring.length > 3))
        .filter((rings) => rings.length > 0),
    },
  }));
  const built = build({ [name]: { type: 'FeatureCollection', features: snapped } });
  const output = quantize(built, { scale: [scale, scale], translate: [west, south] });
  return { ...output, bbox: output.bbox?.map((value) => Number(value.toFixed(decimals))) };
}
