import { NumberUnit } from '../figures/NumberUnit.tsx';
import { type ReactNode, useSyncExternalStore } from 'react';
import { type Finding, type Outcome, type Verdict, scorePark } from '@sites/domain';
import { reasonText, settleText } from '@sites/words';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { LinkTo } from '../page/LinkTo.tsx';
import { hoveredPark, parksInView } from '../map/pointed-at.ts';
import { isFiltered, useLink, useSite, without } from '../page/site.tsx';
import { ScoreBar } from '../figures/ScoreBar.tsx';
import { StarButton } from '../shortlist/StarButton.tsx';
import { changesText } from '../figures/changes-text.ts';
import { LandBar } from '../places/LandBar.tsx';
import { columnsOf } from './columns.ts';
import { openRow } from '../page/list-refs.ts';
import { NameBeside, PlaceName } from '../figures/PlaceName.tsx';
import { placeLine } from '../figures/names.ts';

const never = () => false;

/** The frame of a row. It follows the map by itself, so that moving over the map draws no row anew. */
function Row({
  park,
  className,
  children,
}: {
  park: string;
  className: string;
  children: ReactNode;
}) {
  const isHovered = useSyncExternalStore(
    hoveredPark.subscribe,
    () => hoveredPark.get() === park,
    never,
  );
  const isOutside = useSyncExternalStore(
    parksInView.subscribe,
    () => parksInView.get()?.has(park) === false,
    never,
  );
  return (
    <li
      className={isHovered ? `${className} hovered` : className}
      data-park={park}
      data-outside={isOutside ? '' : undefined}
    >
      {children}
    </li>
  );
}

/** Whether a finding says more than its group does: why the park is open or out, or whom a search found. */
const tells = ({ verdict, because }: Finding, group: Verdict): boolean =>
  verdict === 'match' ? 'by' in because : verdict === group;

/** A park in the list: name, place, status, three figures, its land, and where it is open or out, why. */
export function ParkRow({ outcome, parent }: { outcome: Outcome; parent?: string | undefined }) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const { park, verdict, findings } = outcome;
  const isOpen = park.id === state.park;
  const changes = changesText(park, state.year, speaker);
  const telling = isFiltered(state) ? findings.filter((one) => tells(one, verdict)) : [];
  return (
    <Row
      park={park.id}
      className={['row', verdict, isOpen ? 'selected' : '', parent ? 'nested' : '']
        .filter(Boolean)
        .join(' ')}
    >
      <LinkTo
        ref={isOpen ? openRow : undefined}
        className="row-link"
        to={{ ...without(state, 'show'), park: park.id }}
        aria-current={isOpen ? 'true' : undefined}
        onMouseEnter={() => hoveredPark.set(park.id)}
        onMouseLeave={() => hoveredPark.set(undefined)}
        onFocus={() => hoveredPark.set(park.id)}
        onBlur={() => hoveredPark.set(undefined)}
      >
        <span className="row-head">
          <span className="row-name">
            <b>
              <PlaceName place={park} />
            </b>
            <NameBeside place={park} />
          </span>
          <span className={`status ${park.status.value}`}>
            {speaker.words.statuses[park.status.value]}
          </span>
        </span>
        <span className="row-place">
          {parent ? speaker.words.list.inside(parent) : placeLine(park, speaker)}
          <span className="row-outside">
            {speaker.marks.dot}
            {speaker.words.map.outside}
          </span>
        </span>
        <span className="row-figures">
          {columnsOf(outcome, state, atlas, speaker).map((column, at) => (
            <span className="cell" key={at}>
              {column.known ? (
                <span className="cell-value">
                  <NumberUnit number={column.value} unit={column.unit} />
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
    </Row>
  );
}
