import type { Ranking } from '@sites/domain';
import { YearNotice } from '../find/year/YearNotice.tsx';
import { rankingText } from '../figures/ranking-text.ts';
import { chips } from '@sites/words';
import { home } from '../page/route.ts';
import { useDetail, useLink, useSite } from '../page/site.tsx';
import { SheetFoot } from '../sheet/SheetFoot.tsx';
import { SheetRow } from '../sheet/SheetRow.tsx';

function WeightRows(ranking: Ranking) {
  const { speaker } = useSite();
  const detail = useDetail();
  const { unknowns, policy } = detail.ranking;
  const { preset, weights } = rankingText(ranking, speaker, detail);
  return (
    <>
      <SheetRow label={detail.pack.weights}>
        {preset && <b>{preset}</b>} {weights}
      </SheetRow>
      <SheetRow label={unknowns}>{policy[ranking.unknowns]}</SheetRow>
    </>
  );
}

/** What was asked: filters in words, weights, year, of which data, and where it is live. */
export function Question() {
  const { speaker, now } = useSite();
  const { pack, data, filters } = useDetail();
  const { state } = useLink();
  const { words } = speaker;
  const asked = chips(state.filters, speaker);
  return (
    <section>
      <h2>{pack.question}</h2>
      <table>
        <tbody>
          <SheetRow label={filters.active}>
            {asked.length === 0 ? (
              pack.anything
            ) : (
              <ul>
                {asked.map(({ key, text }) => (
                  <li key={key}>{text}</li>
                ))}
              </ul>
            )}
          </SheetRow>
          {state.ranking && <WeightRows {...state.ranking} />}
          <SheetRow label={words.year.label}>
            {state.year ? <YearNotice year={state.year} /> : words.year.now}
          </SheetRow>
          <SheetRow label={data.version(now.version.slice(0, 5))}>
            {data.compiled(speaker.date(now.report.compiled))}
          </SheetRow>
        </tbody>
      </table>
      <SheetFoot live={{ page: home }} />
    </section>
  );
}
