import type { Claim } from '@sites/domain';
import { claimText } from '@sites/words';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { SourceLink } from '../figures/SourceLink.tsx';
import { useSite } from '../page/site.tsx';

/** Where a claim was read, what it covers and what is to be known of it. */
function Passport({ claim }: { claim: Claim }) {
  const { speaker } = useSite();
  return (
    <div className="origins">
      {claim.scope && <p>{speaker.text(claim.scope)}</p>}
      {claim.note && <p className="soft">{speaker.text(claim.note)}</p>}
      {[claim.source, ...(claim.moreSources ?? [])].map((id) => (
        <p key={id}>
          <SourceLink id={id} />
        </p>
      ))}
    </div>
  );
}

/** Confidence and date of a claim, as they stand beside its value. */
export function ClaimAge({ claim }: { claim: Claim }) {
  const { speaker } = useSite();
  return (
    <span className="figure-age">
      <ConfidenceMark confidence={claim.confidence} /> {speaker.date(claim.asOf, claim.asOfApprox)}
    </span>
  );
}

/** A total of the province, with others that belong to it beneath; opening it shows whose word it is. */
export function KeyFigure({
  name,
  claim,
  more = [],
  bare = false,
  isTarget = false,
}: {
  name: string;
  claim: Claim;
  more?: readonly Claim[];
  /** The name says what is counted. */
  bare?: boolean;
  /** What is wanted or foreseen is no result: it says so and is drawn hollow. */
  isTarget?: boolean;
}) {
  const { speaker } = useSite();
  const textOf = (one: Claim): string =>
    isTarget && one.scope
      ? speaker.labelled(speaker.text(one.scope), claimText(one, speaker))
      : claimText(one, speaker);
  return (
    <details className={isTarget ? 'key-figure target' : 'key-figure'}>
      <summary>
        <b>{claimText(bare ? { ...claim, unit: null } : claim, speaker)}</b>
        <span className="key-name">{name}</span>
        {isTarget && claim.scope && <em>{speaker.text(claim.scope)}</em>}
        {more.map((one, at) => (
          <small key={at}>{textOf(one)}</small>
        ))}
        <ClaimAge claim={claim} />
      </summary>
      {[claim, ...more].map((one, at) => (
        <Passport key={at} claim={one} />
      ))}
    </details>
  );
}
