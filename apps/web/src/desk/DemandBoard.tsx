import type * as v from 'valibot';
import { type FilterKey, filters } from '@sites/domain';
import { readFilters } from '@sites/link';
import { chipText, filterWords } from '@sites/words';
import { WideTable } from '../figures/WideTable.tsx';
import { useSite, useWords } from '../page/site.tsx';
import { DemandSchema } from './answers.ts';
import { ask } from './ask.ts';
import { useAsked } from './desk.tsx';
import { Fault } from './Field.tsx';
import { usePlaceNames } from './place-names.ts';

type Counted = v.InferOutput<typeof DemandSchema>[number];
const kinds = ['filter', 'nomatch', 'asked'] as const;
type Kind = (typeof kinds)[number];

const kindOf = ({ event }: Counted): Kind => kinds.find((kind) => kind in event) ?? 'filter';

/** What visitors want, in counts that know nobody. */
export function DemandBoard() {
  const { demand, nav, loading } = useWords('desk');
  const { speaker, atlas } = useSite();
  const names = usePlaceNames();
  const board = useAsked('demand', () => ask(DemandSchema, '/api/desk/demand'));
  const filterName = (key: string): string =>
    filters.some((one) => one.key === key) ? filterWords(key, speaker).label : key;
  const what = ({ event }: Counted): string => {
    if ('filter' in event) {
      const { filter, range } = event;
      const value = readFilters([[filter, range]], atlas).values[filter as FilterKey];
      if (value !== undefined) return chipText(filter, value, speaker);
      return range ? speaker.labelled(filterName(filter), range) : filterName(filter);
    }
    if ('asked' in event) return names.measure(event.asked);
    return speaker.list(event.nomatch.split('&').map((key) => filterName(key)));
  };
  const rowsOf = (kind: Kind) => (board.value ?? []).filter((row) => kindOf(row) === kind);
  return (
    <div className="desk-part">
      <h2>{nav.demand}</h2>
      <p>{demand.lead}</p>
      <Fault text={board.fault} />
      {!board.value && !board.fault && <p role="status">{loading}</p>}
      {board.value?.length === 0 && <p className="soft">{demand.empty}</p>}
      {kinds
        .filter((kind) => rowsOf(kind).length > 0)
        .map((kind) => (
          <section key={kind}>
            <h3>{demand[kind]}</h3>
            <WideTable label={demand[kind]}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{demand.week}</th>
                    <th scope="col">{demand.what}</th>
                    <th scope="col">{demand.language}</th>
                    <th scope="col" className="desk-number">
                      {demand.count}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rowsOf(kind).map((row, at) => (
                    <tr key={at}>
                      <td>{speaker.date(row.week)}</td>
                      <th scope="row">{what(row)}</th>
                      <td>{names.language(row.language)}</td>
                      <td className="desk-number">{speaker.number(row.count)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
          </section>
        ))}
    </div>
  );
}
