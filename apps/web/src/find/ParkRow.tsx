import { type Outcome, scorePark } from '@sites/domain';
import { reasonText, settleText } from '@sites/words';
import { ConfidenceMark } from '../places/figures/ConfidenceMark.tsx';
import { LinkTo } from '../site/LinkTo.tsx';
import { hover } from '../map/hover.ts';
import { isFiltered, useLink, useSite, without } from '../site/site.tsx';
import { CompareToggle } from '../compare/CompareToggle.tsx';
import { ScoreBar } from './ranking/ScoreBar.tsx';
import { StarButton } from '../shortlist/StarButton.tsx';
import { changesText } from './year/YearControl.tsx';
import { LandBar } from '../places/LandBar.tsx';
import { columnsOf } from './columns.ts';
import { foreignName, parkName, placeLine } from '../places/names.ts';

/** A park in the list: name, place, status, three figures, its land, and where it is open or out, why. */
export function ParkRow({ outcome, parent }: { outcome: Outcome; parent?: string | undefined }) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const { park, verdict, findings } = outcome;
  const foreign = foreignName(park, speaker);
  const changes = changesText(park, state.year, speaker);
  const telling = isFiltered(state)
    ? findings.filter((finding) => finding.verdict === verdict && verdict !== 'match')
    : [];
  return (
    <li
      className={['row', verdict, park.id === state.park ? 'selected' : '', parent ? 'nested' : '']
        .filter(Boolean)
        .join(' ')}
      data-park={park.id}
    >
      <LinkTo
        className="row-link"
        to={{ ...without(state, 'show'), park: park.id }}
        aria-current={park.id === state.park ? 'true' : undefined}
        onMouseEnter={() => hover(park.id)}
        onMouseLeave={() => hover(undefined)}
        onFocus={() => hover(park.id)}
        onBlur={() => hover(undefined)}
      >
        <span className="row-head">
          <span className="row-name">
            <b lang="vi">{parkName(park)}</b>
            {foreign && <span className="foreign"> {foreign}</span>}
          </span>
          <span className={`status ${park.status.value}`}>
            {speaker.words.statuses[park.status.value]}
          </span>
        </span>
        <span className="row-place">
          {parent ? speaker.words.list.inside(parent) : placeLine(park, speaker)}
          <span className="row-outside"> · {speaker.words.map.outside}</span>
        </span>
        <span className="row-figures">
          {columnsOf(outcome, state, atlas, speaker).map((column, at) => (
            <span className="cell" key={at}>
              {column.known ? (
                <span className="cell-value">
                  <b>{column.value}</b> <small>{column.unit}</small>
                </span>
              ) : (
                <span className="cell-value unknown">{column.value}</span>
              )}
              <span className="cell-about">
                {column.confidence && (
                  <>
                    <ConfidenceMark confidence={column.confidence} />{' '}
                  </>
                )}
                {column.about}
              </span>
            </span>
          ))}
        </span>
        <LandBar park={park} />
        {state.ranking && <ScoreBar ranked={scorePark(park, state.ranking, atlas)} />}
      </LinkTo>
      <span className="row-tools">
        <StarButton park={park} />
        <CompareToggle park={park} />
      </span>
      {changes && <p className="row-changes">{changes}</p>}
      {telling.length > 0 && (
        <ul className="row-reasons">
          {telling.map((finding) => {
            const settle = settleText(finding, speaker);
            return (
              <li key={finding.key}>
                {reasonText(finding, speaker)}
                {settle && (
                  <>
                    {' '}
                    <span className="soft">{settle}</span>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
