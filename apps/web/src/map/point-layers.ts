import { type Atlas, type PointLayer, type Port, isNumberClaim, pickClaim } from '@sites/domain';

/** Three sizes of the anchor by the class of the largest berth; the smallest where no class is published. */
function anchorSize(port: Port): number {
  const berth = pickClaim(
    (port.measures.maxDwt ?? []).filter((claim) => isNumberClaim(claim) && claim.berth === 'class'),
  );
  const dwt = typeof berth?.value === 'number' ? berth.value : 0;
  return dwt >= 50_000 ? 1.05 : dwt >= 10_000 ? 0.9 : 0.75;
}

type Properties<P> = (place: P) => Readonly<Record<string, string | number>>;

/** What the style reads of the places of a layer beside name and status; `size` is that of the icon. */
export const pointProperties: { readonly [L in PointLayer]?: Properties<Atlas[L][number]> } = {
  ports: (port) => ({ size: anchorSize(port), kind: port.kind }),
  substations: (station) => ({ kv: station.kv }),
};
