import {
  type Claim,
  type NumberClaim,
  type Park,
  isNumberClaim,
  landSplit,
  origin,
  pickClaim,
} from '@sites/domain';
import { type DetailWords, type Speaker, claimText } from '@sites/words';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { OriginList } from '../figures/OriginList.tsx';
import type { Row } from './row.ts';

/** What is said of a park's land and is no figure of the whole: each stands with what it covers. */
const landClaims = ['clearedArea', 'leasedArea', 'registeredArea', 'reservedArea'] as const;

/** The claim that speaks first, with what it covers; opened, all of them with their sources. */
function Said({
  first,
  claims,
  about,
  speaker,
}: {
  first: Claim;
  claims: readonly NumberClaim[];
  about: string;
  speaker: Speaker;
}) {
  return (
    <details className="compare-figure">
      <summary>
        <b>{claimText(first, speaker)}</b>
        <span className="figure-age">
          <ConfidenceMark confidence={first.confidence} />{' '}
          {speaker.facts([
            first.scope && speaker.text(first.scope),
            speaker.date(first.asOf, first.asOfApprox),
          ])}
        </span>
      </summary>
      <OriginList origins={claims.map((claim) => origin(claim, about))} />
    </details>
  );
}

/** Rows of what is published of cleared, leased, registered and reserved land; none where no park has it. */
export const landRows = (
  parks: readonly Park[],
  speaker: Speaker,
  detail: DetailWords,
): readonly Row[] =>
  landClaims.flatMap((about): readonly Row[] => {
    const each = parks.map(({ measures }) => (measures[about] ?? []).filter(isNumberClaim));
    if (each.every((claims) => claims.length === 0)) return [];
    return [
      {
        name: detail.claims[about] ?? about,
        cells: each.map((claims, at) => {
          const first = pickClaim(claims);
          // Each park has its claims.
          const { id } = parks[at]!;
          const plots = about === 'leasedArea' && landSplit(parks[at]!)?.plots;
          return first ? (
            <Said key={id} {...{ first, claims, about, speaker }} />
          ) : (
            <span key={id}>
              <span className="unknown">{speaker.words.gaps['not-published']}</span>
              {plots ? (
                // What the picture of the land below draws is part of it.
                <span className="figure-age">
                  {speaker.labelled(detail.charts.landPart.plots, speaker.quantity(plots, 'ha'))}
                </span>
              ) : null}
            </span>
          );
        }),
      },
    ];
  });
