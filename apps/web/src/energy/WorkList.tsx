import { type EnergyWork, energyStates, isFossil } from '@sites/domain';
import { claimText } from '@sites/words';
import { ClaimGroup } from '../figures/ClaimGroup.tsx';
import { ClaimList } from '../figures/ClaimList.tsx';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { SourceLink } from '../figures/SourceLink.tsx';
import { useSite, useWords } from '../page/site.tsx';

function Work({ work }: { work: EnergyWork }) {
  const energy = useWords('energy');
  const { speaker } = useSite();
  const { capacity, statusClaim, apart, note, measures } = work;
  const { progress, ...figures } = measures;
  // An unconfirmed figure is shown as one, and counts nowhere.
  const shown = capacity ?? measures.capacity?.[0];
  const isSaid = (text: string): boolean => text.toLowerCase() === energy.states[work.state];
  return (
    <details className="work">
      <summary>
        <span className="work-name">
          <span>{speaker.text(work.name)}</span>{' '}
          {isFossil(work) && <span className="soft">{energy.fuels[work.fuel]}</span>}
        </span>
        <span className="work-value">
          {shown ? (
            <b>{claimText(shown, speaker)}</b>
          ) : (
            <span className="unknown">{energy.noFigure}</span>
          )}
        </span>
        <span className="figure-age">
          {apart && (
            <>
              <em>{energy.apart}</em>
              {speaker.marks.dot}
            </>
          )}
          {shown?.verified === false && (
            <em className="warn">{speaker.words.figure.toBeConfirmed} </em>
          )}
          {shown && (
            <>
              <ConfidenceMark confidence={shown.confidence} />{' '}
              {speaker.date(shown.asOf, shown.asOfApprox)}
            </>
          )}
        </span>
      </summary>
      <div className="work-more">
        {apart && <p>{speaker.text(apart)}</p>}
        {note && !isSaid(speaker.text(note)) && <p>{speaker.text(note)}</p>}
        {statusClaim && (
          <p className="origins">
            {statusClaim.note && <span>{speaker.text(statusClaim.note)} </span>}
            <span>
              {speaker.phrases([claimText(statusClaim, speaker), speaker.date(statusClaim.asOf)])}
              {speaker.marks.dot}
            </span>
            <SourceLink id={statusClaim.source} />
          </p>
        )}
        <ClaimGroup measures={figures} names={Object.keys(figures)} />
        {progress && <ClaimList name={energy.claims.progress} claims={progress} />}
      </div>
    </details>
  );
}

/** Plants and projects in groups by their state, each with all that is claimed of it one tap away. */
export function WorkList({ works }: { works: readonly EnergyWork[] }) {
  const energy = useWords('energy');
  return energyStates.map((state) => {
    const group = works.filter((work) => work.state === state);
    return (
      group.length > 0 && (
        <section key={state} className="works">
          <h3>
            {energy.states[state]} <span>{group.length}</span>
          </h3>
          {group.map((work) => (
            <Work key={work.id} work={work} />
          ))}
        </section>
      )
    );
  });
}
