import type { Claim } from '@sites/domain';
import { claimText } from '@sites/words';
import { SourceLink } from '../figures/SourceLink.tsx';
import { useSite, useWords } from '../page/site.tsx';
import { ClaimAge } from './KeyFigure.tsx';

const share = (claim: Claim, whole: Claim): number =>
  (Number(claim.value) / Number(whole.value)) * 100;

/** From planned to let, each step on the scale of the first: official totals, each with its own date. */
export function LandSteps() {
  const { speaker, atlas } = useSite();
  const { land } = useWords('province');
  const { parks, province } = atlas.report.totals;
  const { plannedArea: whole, projectsUnderWay, projectsUnderWayArea } = parks;
  if (!whole || !projectsUnderWay) return null;
  const steps: readonly (readonly [string, Claim | undefined])[] = [
    [land.planned, whole],
    [land.underWay(Number(projectsUnderWay.value)), projectsUnderWayArea],
    [land.cleared, province.clearedArea?.[0]],
    [land.leased, province.leasedArea?.[0]],
    [land.ready, province.readyArea?.[0]],
  ];
  return (
    <section className="picture">
      <h2>{land.title}</h2>
      <ul>
        {steps.map(
          ([name, claim]) =>
            claim && (
              <li key={name}>
                <details>
                  <summary>
                    <span>
                      {name} <b>{claimText(claim, speaker)}</b>
                    </span>
                    <ClaimAge claim={claim} />
                    <svg width="100%" height="8" aria-hidden="true">
                      <rect width="100%" height="8" className="land-other" />
                      <rect
                        width={`${share(claim, whole)}%`}
                        height="8"
                        className={claim === whole ? 'step-planned' : 'step-done'}
                      />
                    </svg>
                  </summary>
                  <p className="origins">
                    <SourceLink id={claim.source} />
                  </p>
                </details>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
