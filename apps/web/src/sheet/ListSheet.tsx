import {
  type Destination,
  type Park,
  type PowerKind,
  findPark,
  judge,
  measureNames,
  measureTerms,
  measuresIn,
  nearestServing,
  powerKinds,
  scorePark,
  destinations,
} from '@sites/domain';
import { chips, destinationText, legalTerms } from '@sites/words';
import { WideTable } from '../figures/WideTable.tsx';
import { provinceFrame } from '@sites/stillmap';
import { StillMap } from '../figures/StillMap.tsx';
import { markOf } from '../figures/still-places.ts';
import { parkName } from '../figures/names.ts';
import { home } from '../page/route.ts';
import { isFiltered, useDetail, useLink, useSite } from '../page/site.tsx';
import { SheetFrame } from './SheetFrame.tsx';
import { SheetFigure } from './SheetRow.tsx';

/** In a list the grid is what counts; the live page has the rest. */
const grid: readonly PowerKind[] = ['110kv', '220kv'];
/** So many rows have room on the page. */
const mostListed = 10;

function Term({ label, term }: { label: string; term: string }) {
  const { language } = useSite().speaker;
  return (
    <>
      {label}
      {language !== 'vi' && <small lang="vi">{term}</small>}
    </>
  );
}

function PowerCell({
  park,
  kinds: all = powerKinds,
}: {
  park: Park;
  kinds?: readonly PowerKind[];
}) {
  const { words } = useSite().speaker;
  const kinds = all.filter((kind) =>
    ['existing', 'beside', 'building', 'planned'].includes(park.power[kind].state),
  );
  if (kinds.length === 0)
    return <span className="unknown">{words.power.states[park.power['110kv'].state]}</span>;
  return kinds
    .map((kind) =>
      words.power.stateOf(words.power[kind], words.power.states[park.power[kind].state]),
    )
    .join(' · ');
}

function WayCell({ park, to }: { park: Park; to: Destination }) {
  const { speaker, atlas } = useSite();
  const found = nearestServing(park, to, atlas);
  if (!found) return <span className="unknown">{speaker.words.list.noRoad}</span>;
  return (
    <>
      <b>{speaker.number(found.reach.km[1], 0)}</b>{' '}
      <small>{speaker.words.filters.kilometres}</small>
      <span className="figure-age">{destinationText(to, found.id, speaker)}</span>
    </>
  );
}

function Comparison({ parks }: { parks: readonly Park[] }) {
  const { speaker } = useSite();
  const detail = useDetail();
  const { words } = speaker;
  return (
    <table className={`sheet-table cols-${parks.length}`}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{detail.compare.figure}</span>
            <StillMap
              marks={parks.map((park) => markOf(park, 'meant'))}
              frame={provinceFrame}
              size="cell"
              numbered
            />
          </th>
          {parks.map((park, at) => (
            <th scope="col" key={park.id}>
              {at + 1} {speaker.text(park.name)}
              {speaker.language !== 'vi' && <small lang="vi">{parkName(park)}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            <Term label={detail.table.status} term={legalTerms.status} />
          </th>
          {parks.map((park) => (
            <td key={park.id}>{words.statuses[park.status.value]}</td>
          ))}
        </tr>
        {measureNames.map((measure) => (
          <tr key={measure}>
            <th scope="row">
              <Term label={words.measures[measure]} term={measureTerms[measure]} />
            </th>
            {parks.map((park) => (
              <td key={park.id}>
                <SheetFigure figure={park.figures[measure]} />
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">
            <Term label={words.filters.by.power.label} term={legalTerms.power} />
          </th>
          {parks.map((park) => (
            <td key={park.id}>
              <PowerCell park={park} />
            </td>
          ))}
        </tr>
        {destinations.map((to) => (
          <tr key={to}>
            <th scope="row">
              <Term label={detail.place[to]} term={legalTerms[to]} />
            </th>
            {parks.map((park) => (
              <td key={park.id}>
                <WayCell park={park} to={to} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Shortlist({ parks }: { parks: readonly Park[] }) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const { words } = speaker;
  const { ranking } = state;
  return (
    <table className={parks.length > 5 ? 'sheet-table dense' : 'sheet-table'}>
      <thead>
        <tr>
          <th scope="col">
            <Term label={detail.table.park} term={legalTerms.park} />
          </th>
          {measuresIn('list').map((measure) => (
            <th scope="col" key={measure}>
              <Term label={words.measures[measure]} term={measureTerms[measure]} />
            </th>
          ))}
          <th scope="col">
            <Term label={detail.place.ports} term={legalTerms.ports} />
          </th>
          <th scope="col">
            <Term label={words.filters.by.power.label} term={legalTerms.power} />
          </th>
          {ranking && <th scope="col">{detail.table.score}</th>}
        </tr>
      </thead>
      <tbody>
        {parks.map((park, at) => (
          <tr key={park.id}>
            <th scope="row">
              {at + 1} {speaker.text(park.name)}
              {speaker.language !== 'vi' && <small lang="vi">{parkName(park)}</small>}
              <small>
                {words.statuses[park.status.value]}
                {isFiltered(state) &&
                  ` · ${words.verdict[judge(park, state.filters, atlas).verdict]}`}
              </small>
            </th>
            {measuresIn('list').map((measure) => (
              <td key={measure}>
                <SheetFigure figure={park.figures[measure]} brief />
              </td>
            ))}
            <td>
              <WayCell park={park} to="ports" />
            </td>
            <td>
              <PowerCell park={park} kinds={grid} />
            </td>
            {ranking && (
              <td>
                <b>{speaker.number(scorePark(park, ranking, atlas).score, 0)}</b>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The parks compared, or else those on the shortlist, on one page of A4. */
export function ListSheet() {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const isComparison = state.compare.length > 1;
  const all = (isComparison ? state.compare : state.stars).flatMap(
    (id) => findPark(atlas, id) ?? [],
  );
  const parks = all.slice(0, mostListed);
  const title = isComparison ? detail.sheet.comparison : detail.sheet.shortlist;
  const asked = chips(state.filters, speaker).map(({ text }) => text);
  return (
    <SheetFrame title={title} live={{ page: isComparison ? 'compare' : home }}>
      <div className="sheet-title">
        <h1>{parks.length > 0 && parks.length < 5 ? parks.map(parkName).join(', ') : title}</h1>
        {asked.length > 0 && <p>{asked.join(' · ')}</p>}
      </div>
      {parks.length === 0 && <p className="nothing">{detail.sheet.empty}</p>}
      {parks.length > 0 && (
        <>
          <WideTable label={title}>
            {isComparison ? <Comparison parks={parks} /> : <Shortlist parks={parks} />}
          </WideTable>
          {all.length > parks.length && (
            <p className="hint">{detail.sheet.more(all.length - parks.length)}</p>
          )}
          {!isComparison && (
            <StillMap
              marks={parks.map((park) => markOf(park, 'meant'))}
              frame={provinceFrame}
              size="sheet"
              numbered
            />
          )}
        </>
      )}
    </SheetFrame>
  );
}
