import { type Claim, type Sources, isConfirmed } from '@sites/domain';
import { claimText } from '@sites/words';
import { useDetail, useSite } from '../page/site.tsx';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { SourceLink } from './SourceLink.tsx';

/** Every claim of one measure, newest first, with its passport. */
export function ClaimList({
  name,
  claims,
  of,
  heading: Heading = 'h4',
}: {
  name: string;
  claims: readonly Claim[];
  of?: Sources;
  /** One below that of the section it stands in. */
  heading?: 'h3' | 'h4';
}) {
  const { speaker } = useSite();
  const detail = useDetail();
  const { words } = speaker;
  return (
    <div className="claims">
      <Heading>{name}</Heading>
      <ul>
        {claims.map((claim, at) => (
          <li key={at}>
            <details>
              <summary>
                <span>
                  {claim.label && `${speaker.text(claim.label)}${speaker.marks.colon}`}
                  {claim.to && `${speaker.text(claim.to)}${speaker.marks.colon}`}
                  <b>{claimText(claim, speaker)}</b>
                  {claim.scope && <small> {speaker.text(claim.scope)}</small>}
                  {claim.phase &&
                    claim.phase !== 'existing' &&
                    speaker.aside('', detail.phases[claim.phase])}
                  {!isConfirmed(claim) && <em className="warn"> {words.figure.toBeConfirmed}</em>}
                </span>
                <span className="figure-age">
                  <ConfidenceMark confidence={claim.confidence} />{' '}
                  {speaker.date(claim.asOf, claim.asOfApprox)}
                </span>
              </summary>
              <div className="origins">
                {claim.note && <p className="soft">{speaker.text(claim.note)}</p>}
                <p>
                  <SourceLink id={claim.source} {...(of && { of })} />
                </p>
                {claim.moreSources?.map((id) => (
                  <p key={id}>
                    <SourceLink id={id} {...(of && { of })} />
                  </p>
                ))}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
