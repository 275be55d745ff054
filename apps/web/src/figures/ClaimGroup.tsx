import type { Claim } from '@sites/domain';
import { useDetail } from '../page/site.tsx';
import { ClaimList } from './ClaimList.tsx';

/** The claims of some measures of a place, in the order given; measures without a claim are left out. */
export function ClaimGroup({
  measures,
  names,
  heading = 'h4',
}: {
  measures: Readonly<Record<string, readonly Claim[]>>;
  names: readonly string[];
  heading?: 'h3' | 'h4';
}) {
  const detail = useDetail();
  return names.map((name) => {
    const claims = measures[name];
    if (!claims) return null;
    const said = detail.claims[name] ?? name;
    return <ClaimList key={name} name={said} claims={claims} heading={heading} />;
  });
}
