import type { Claim } from '@sites/domain';
import { useDetail } from '../page/site.tsx';
import { ClaimList } from './ClaimList.tsx';

/** The claims of some measures of a place, in the order given; measures without a claim are left out. */
export function ClaimGroup({
  measures,
  names,
}: {
  measures: Readonly<Record<string, readonly Claim[]>>;
  names: readonly string[];
}) {
  const detail = useDetail();
  return names.map((name) => {
    const claims = measures[name];
    return claims && <ClaimList key={name} name={detail.claims[name] ?? name} claims={claims} />;
  });
}
