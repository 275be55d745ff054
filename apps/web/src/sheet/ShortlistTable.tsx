import {
  type Park,
  type PowerKind,
  judge,
  measureTerms,
  measuresIn,
  scorePark,
} from '@sites/domain';
import { conditionsOf, legalTerms } from '@sites/words';
import { numbersOf } from '../figures/AnswerMap.tsx';
import { VietnameseBeside } from '../figures/PlaceName.tsx';
import { VerdictMark } from '../figures/VerdictMark.tsx';
import { WideTable } from '../figures/WideTable.tsx';
import { useDetail, useLink, useSite } from '../page/site.tsx';
import { PowerCell, Term, WayCell } from './SheetCells.tsx';
import { SheetFigure } from './SheetRow.tsx';

/** In a list the grid is what counts; the live page has the rest. */
const grid: readonly PowerKind[] = ['110kv', '220kv'];
/** So many rows have room on a page. */
export const mostListed = 10;

/** Parks of a shortlist on paper, a row each with the main measures. */
export function ShortlistTable({ parks, label }: { parks: readonly Park[]; label: string }) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const { words } = speaker;
  const { ranking } = state;
  const numbers = numbersOf(parks, state, atlas);
  return (
    <WideTable label={label}>
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
          {parks.map((park) => (
            <tr key={park.id}>
              <th scope="row">
                {numbers.get(park.id)} {speaker.text(park.name)}
                <VietnameseBeside place={park} />
                <small>{words.statuses[park.status.value]}</small>
                {conditionsOf(
                  judge(park, state.filters, atlas),
                  state.filters,
                  speaker,
                  detail,
                ).map(({ key, asked, verdict }) => (
                  <small key={key} className="sheet-mark">
                    <VerdictMark verdict={verdict} /> {asked}
                  </small>
                ))}
              </th>
              {measuresIn('list').map((measure) => (
                <td key={measure}>
                  <SheetFigure park={park} measure={measure} brief />
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
    </WideTable>
  );
}
