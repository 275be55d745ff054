import {
  type Park,
  type Ranking,
  compareRanked,
  judge,
  ranksOf,
  scorePark,
  siteOf,
} from '@sites/domain';
import { verdictTold } from '@sites/words';
import { ScoreBar } from '../figures/ScoreBar.tsx';
import { NameBeside, PlaceName } from '../figures/PlaceName.tsx';
import { isFiltered, useDetail, useLink, useSite } from '../page/site.tsx';

function Ranks({ parks, ranking }: { parks: readonly Park[]; ranking: Ranking }) {
  const { speaker, atlas } = useSite();
  const { pack, table, ranking: say } = useDetail();
  const { state } = useLink();
  const { verdict } = speaker.words;
  const all = atlas.parks.map((park) => scorePark(park, ranking, atlas)).toSorted(compareRanked);
  const ranks = ranksOf(all);
  const starred = all.filter(({ park }) => parks.includes(park));
  const n = (value: number) => speaker.number(value, 0);
  return (
    <section>
      <h2>{pack.ranking}</h2>
      <table className="pack-table pack-ranks">
        <thead>
          <tr>
            <th scope="col">{table.park}</th>
            <th scope="col">{table.rank}</th>
            <th scope="col">{table.score}</th>
            <th scope="col">{say.parts}</th>
          </tr>
        </thead>
        <tbody>
          {starred.map((ranked) => {
            // Every park has its site among those ranked.
            const rank = ranks.get(siteOf(ranked.park)) ?? 0;
            const whole = ranked.parts.reduce((sum, { weight }) => sum + weight, 0);
            return (
              <tr key={ranked.park.id} data-rank={rank}>
                <th scope="row">
                  <PlaceName place={ranked.park} />
                  <NameBeside place={ranked.park} />
                  {isFiltered(state) && (
                    <small>
                      {
                        verdict[
                          verdictTold(judge(ranked.park, state.filters, atlas), state.filters)
                        ]
                      }
                    </small>
                  )}
                </th>
                <td>{pack.place(rank, ranks.size)}</td>
                <td>
                  <ScoreBar ranked={ranked} />
                </td>
                <td>
                  {ranked.parts.map(({ key, weight, points, state: known }) => {
                    const text = say.part(n(points), n((weight / whole) * 100));
                    const remark = { known: '', open: say.open, missing: say.missing }[known];
                    return (
                      <span key={key} className="pack-points">
                        {speaker.labelled(
                          say.criteria[key],
                          remark ? speaker.aside(text, remark) : text,
                        )}
                      </span>
                    );
                  })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Where the starred parks stand among all by the weights, and how far open figures could move them. */
export function RankTable({ parks }: { parks: readonly Park[] }) {
  const { ranking } = useLink().state;
  return ranking ? <Ranks parks={parks} ranking={ranking} /> : null;
}
