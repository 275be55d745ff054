import { type Atlas, type PointLayer, type Port, isNumberClaim, pickClaim } from '@sites/domain';

interface PointDrawing<P> {
  /** A line icon, drawn on a grid of 16. */
  readonly icon: string;
  readonly minzoom: number;
  /** What the style reads of a place; `size` is that of its icon. */
  properties?(place: P): Readonly<Record<string, string | number>>;
}

/** Three sizes of the anchor by the class of the largest berth; the smallest where no class is published. */
function anchorSize(port: Port): number {
  const berth = pickClaim(
    (port.measures.maxDwt ?? []).filter((claim) => isNumberClaim(claim) && claim.berth === 'class'),
  );
  const dwt = typeof berth?.value === 'number' ? berth.value : 0;
  return dwt >= 50_000 ? 1.05 : dwt >= 10_000 ? 0.9 : 0.75;
}

/** How the places of each layer of points are drawn. */
export const pointDrawings: { readonly [L in PointLayer]: PointDrawing<Atlas[L][number]> } = {
  ports: {
    icon:
      'M8 5.2v9M8 5.2a1.7 1.7 0 1 0 0-3.4a1.7 1.7 0 0 0 0 3.4M5 7.4h6' +
      'M2.6 9.6c.4 3 2.600 4.600 5.400 4.600s5-1.600 5.400-4.600',
    minzoom: 7.5,
    properties: (port) => ({ size: anchorSize(port), kind: port.kind }),
  },
  gates: { icon: 'M3 14V4.500h10V14M3 7.500h10M6.300 14v-3.500h3.400V14', minzoom: 8 },
  airports: {
    icon:
      'M8 1.800c.8 0 1.100 1 1.100 2v2.400l5 3v1.500l-5-1.500v3l1.600 1.200v1.200' +
      'L8 13.900l-2.700.7v-1.200L6.900 12.200v-3l-5 1.500V9.200l5-3V3.800c0-1 .3-2 1.100-2z',
    minzoom: 7,
  },
  plants: { icon: 'M9 1.800L3.800 9h3.700L7 14.200L12.200 7H8.500z', minzoom: 7.5 },
  substations: {
    icon: 'M2.800 2.800h10.400v10.400H2.800zM9 4.800L6 8.600h2.300L7.300 11.500',
    minzoom: 8,
    properties: (station) => ({ kv: station.kv }),
  },
};
