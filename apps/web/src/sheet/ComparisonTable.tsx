import {
  type Measure,
  type Park,
  destinations,
  judge,
  measureNames,
  measureTerms,
} from '@sites/domain';
import { conditionsOf, legalTerms } from '@sites/words';
import { provinceFrame } from '@sites/stillmap';
import { ParkStrip } from '../compare/ParkStrip.tsx';
import { StillMap } from '../figures/StillMap.tsx';
import { markOf } from '../figures/still-places.ts';
import { VietnameseBeside } from '../figures/PlaceName.tsx';
import { ConditionAnswer } from '../figures/Conditions.tsx';
import { useDetail, useLink, useSite } from '../page/site.tsx';
import { PowerCell, Term, WayCell } from './SheetCells.tsx';
import { SheetFigure } from './SheetRow.tsx';

/** Two to four parks side by side on paper, every measure a row. */
export function ComparisonTable({ parks, label }: { parks: readonly Park[]; label: string }) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { words } = speaker;
  const { filters } = useLink().state;
  const answers = parks.map((park) =>
    conditionsOf(judge(park, filters, atlas), filters, speaker, detail),
  );
  const isOpenFor = (park: Park, measure: Measure) => park.figures[measure].state === 'unknown';
  // What none of them publishes takes one line together.
  const open = measureNames.filter((measure) => parks.every((park) => isOpenFor(park, measure)));
  return (
    <ParkStrip parks={parks} label={label}>
      <table className={`sheet-table cols-${parks.length}`}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{detail.compare.figure}</span>
              <StillMap
                marks={parks.map((park) => markOf(park, 'meant', speaker))}
                frame={provinceFrame}
                size="cell"
                numbered
              />
            </th>
            {parks.map((park, at) => (
              <th scope="col" key={park.id}>
                {at + 1} {speaker.text(park.name)}
                <VietnameseBeside place={park} />
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
          {(answers[0] ?? []).map(({ key, asked }, row) => (
            <tr key={key} className="sheet-condition">
              <th scope="row">{asked}</th>
              {answers.map((answer, at) => (
                // Every park answers the same conditions; a row has a cell for each park.
                <td key={parks[at]!.id}>
                  <ConditionAnswer answer={answer[row]!} />
                </td>
              ))}
            </tr>
          ))}
          {measureNames
            .filter((measure) => !open.includes(measure))
            .map((measure) => (
              <tr key={measure}>
                <th scope="row">
                  <Term label={words.measures[measure]} term={measureTerms[measure]} />
                </th>
                {parks.map((park) => (
                  <td key={park.id}>
                    <SheetFigure park={park} measure={measure} />
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
                <Term label={detail.table.nearest(detail.place[to])} term={legalTerms[to]} />
              </th>
              {parks.map((park) => (
                <td key={park.id}>
                  <WayCell park={park} to={to} />
                </td>
              ))}
            </tr>
          ))}
          {open.length > 0 && (
            <tr>
              <th scope="row">{detail.park.missing}</th>
              <td colSpan={parks.length}>
                {speaker.list(open.map((measure) => words.measures[measure]))}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </ParkStrip>
  );
}
