import { NumberUnit } from '../figures/NumberUnit.tsx';
import { type ComponentProps, type ReactNode, useSyncExternalStore } from 'react';
import type { FilterState, KeyedFinding, Outcome, ParkSite, Verdict } from '@sites/domain';
import { type Speaker, filterWords, foundText, sectorLabels } from '@sites/words';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { LinkTo } from '../page/LinkTo.tsx';
import { hoveredPark, parksInView } from '../map/pointed-at.ts';
import type { Later } from '../page/later.tsx';
import { SentPart } from '../page/SentPart.tsx';
import { type LaterParts, isFiltered, useLink, useSite, without } from '../page/site.tsx';
import { StarButton } from '../shortlist/StarButton.tsx';
import { changesText } from '../figures/changes-text.ts';
import type { Column } from './columns.ts';
import { FigureBar } from './FigureBar.tsx';
import { openRow } from '../page/list-refs.ts';
import { NameBeside, PlaceName } from '../figures/PlaceName.tsx';
import { parkName, placeParts } from '../figures/names.ts';

const never = () => false;

/** The frame of a row. It follows the map by itself, so that moving over the map draws no row anew. */
function Row({
  parks: [park, ...others],
  className,
  children,
}: {
  parks: readonly [string, ...string[]];
  className: string;
  children: ReactNode;
}) {
  const isHovered = useSyncExternalStore(
    hoveredPark.subscribe,
    () => [park, ...others].includes(hoveredPark.get() ?? ''),
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
const tells = ({ key, verdict, because }: KeyedFinding, group: Verdict): boolean =>
  verdict === group && (verdict !== 'match' || key === 'sector' || 'by' in because);

/** In a few words what is open of a park, what it fails, or what it was found by. */
function whyOf(
  { park, verdict, findings }: Outcome,
  { sector = [] }: FilterState,
  speaker: Speaker,
): string | undefined {
  const telling = findings.filter((one) => tells(one, verdict));
  const [found] = telling;
  if (!found) return undefined;
  const { list } = speaker.words;
  if (verdict === 'match')
    return 'by' in found.because
      ? foundText(found.because.by, speaker)
      : sectorLabels(park, sector, speaker);
  const names = speaker.list(telling.map(({ key }) => filterWords(key, speaker).short));
  return verdict === 'may' ? list.open(names) : list.fails(names);
}

/** One figure: its value, what stands beneath, and its bar on the scale of the column. */
function CellText({ column, outcome }: { column: Column; outcome: Outcome }) {
  const { speaker } = useSite();
  const { value, unit, beside, small, known, confidence, bar } = column.cell(outcome);
  return (
    <span className={`cell of-${column.key}`}>
      <span className="visually-hidden">{column.label} </span>
      <span className={known ? 'cell-value' : 'cell-value unknown'}>
        {known ? (
          <>
            <span>
              <NumberUnit number={value} unit={unit} />
            </span>
            {beside && (
              <small>
                {speaker.marks.dot}
                {beside}
              </small>
            )}
          </>
        ) : (
          value
        )}
      </span>
      {known && (
        <span className="cell-small">
          {confidence && (
            <>
              <ConfidenceMark confidence={confidence} />{' '}
            </>
          )}
          {small}
        </span>
      )}
      <FigureBar bar={bar} />
    </span>
  );
}

/** The other parks of a site, each with its own verdict, why, and changes. */
function OtherParks({ others }: { others: readonly Outcome[] }) {
  const { speaker } = useSite();
  const { state } = useLink();
  return (
    <ul className="row-parks">
      {others.map((other) => {
        const { park, verdict } = other;
        const changes = changesText(park, state.year, speaker);
        return (
          <li key={park.id} className={`row-park ${verdict}`} data-park={park.id}>
            <LinkTo
              to={{ ...without(state, 'show'), park: park.id }}
              aria-current={park.id === state.park || undefined}
            >
              <PlaceName place={park} />
            </LinkTo>{' '}
            <span className="soft">
              {isFiltered(state)
                ? speaker.facts([
                    verdict !== 'no' && speaker.words.verdict[verdict],
                    whyOf(other, state.filters, speaker),
                  ])
                : speaker.words.statuses[park.status.value]}
            </span>
            <StarButton park={park} />
            {changes && <p className="row-changes">{changes}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** The reasons of all rows: one script. */
export type Reasons = Later<ComponentProps<LaterParts['RowReasons']>>;

/** What explains a row, opened on demand: in a few words what is open or out; opened, why and what would settle it. */
function RowWhy({
  site: { lead, others },
  reasons: { Part, failed },
}: {
  site: ParkSite<Outcome>;
  reasons: Reasons;
}) {
  const { speaker } = useSite();
  const { state } = useLink();
  const changes = changesText(lead.park, state.year, speaker);
  const why = whyOf(lead, state.filters, speaker);
  if (!why && !changes && others.length === 0) return null;
  const namesOf = (some: readonly Outcome[]) =>
    speaker.list(some.map((one) => parkName(one.park, speaker)));
  const sure = [lead, ...others].filter((one) => one.verdict === 'match');
  const told = speaker.facts([
    // The row has the name of one, and others may match as well.
    isFiltered(state) &&
      sure.length > 1 &&
      speaker.labelled(speaker.words.filters.count(sure.length, 0), namesOf(sure)),
    why,
  ]);
  return (
    <details className="row-why">
      <summary>
        <span>{told || (changes ?? speaker.words.list.together(namesOf(others)))}</span>
      </summary>
      {why && (
        <SentPart className="row-because" failed={failed}>
          {Part && <Part outcome={lead} />}
        </SentPart>
      )}
      {changes && <p className="row-changes">{changes}</p>}
      {others.length > 0 && <OtherParks others={others} />}
    </details>
  );
}

interface ParkRowProps {
  readonly site: ParkSite<Outcome>;
  readonly columns: readonly Column[];
  readonly reasons: Reasons;
  /** Its place in the ranking. */
  readonly rank?: number | undefined;
}

/** A site in the list: rank and star, name, place and status, its figures on common scales, and why it is there. */
export function ParkRow({ site, columns, reasons, rank }: ParkRowProps) {
  const { speaker } = useSite();
  const { state } = useLink();
  const { lead, others } = site;
  const { park, verdict } = lead;
  const ids = others.map((other) => other.park.id);
  const isOpen = [park.id, ...ids].includes(state.park ?? '');
  const names = speaker.list(others.map((other) => parkName(other.park, speaker)));
  const place = names ? [speaker.words.list.together(names)] : placeParts(park, speaker);
  return (
    <Row
      parks={[park.id, ...ids]}
      className={['row', verdict, isOpen ? 'selected' : ''].filter(Boolean).join(' ')}
    >
      <LinkTo
        ref={isOpen ? openRow : undefined}
        className="row-link"
        to={{ ...without(state, 'show'), park: park.id }}
        aria-current={park.id === state.park || undefined}
        onMouseEnter={() => hoveredPark.set(park.id)}
        onMouseLeave={() => hoveredPark.set(undefined)}
        onFocus={() => hoveredPark.set(park.id)}
        onBlur={() => hoveredPark.set(undefined)}
      >
        {rank !== undefined && <span className="rank">{rank}</span>}
        <span className="row-head">
          <span className="row-name">
            <b>
              <PlaceName place={park} />
            </b>
            <NameBeside place={park} />
          </span>
          <span className="row-place">
            {place.map((part, at) => (
              <span key={part}>{at === 0 ? part : speaker.marks.dot + part}</span>
            ))}
            <span className="row-outside">
              {speaker.marks.dot}
              {speaker.words.map.outside}
            </span>
          </span>
          <span className={`status ${park.status.value}`}>
            {speaker.words.statuses[park.status.value]}
          </span>
        </span>
        <span className="row-figures">
          {columns.map((column) => (
            <CellText key={column.key} column={column} outcome={lead} />
          ))}
        </span>
      </LinkTo>
      <span className="row-tools">
        <StarButton park={park} />
      </span>
      <RowWhy site={site} reasons={reasons} />
    </Row>
  );
}
