import { type PricedYear, convert, yearlyCosts } from '@sites/domain';
import type { Speaker } from '@sites/words';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { NoteList } from '../figures/NoteList.tsx';
import { SourceLink } from '../figures/SourceLink.tsx';
import { WideTable } from '../figures/WideTable.tsx';
import { RateNote } from '../preferences/RateNote.tsx';
import { useSite, useWords } from '../page/site.tsx';

/** Money is written in the largest step of which there is at least one, in the currency of the reader. */
const steps = [
  [1e9, 'VND billion'],
  [1e6, 'VND million'],
  [1, 'VND'],
] as const;

const moneyText = (vnd: number, speaker: Speaker): string => {
  const { units, atlas } = speaker;
  const [size, unit] = steps.find(([step, name]) => {
    const shown = convert(vnd / step, name, units, atlas.rates)?.value ?? vnd / step;
    return shown >= 1;
  }) ?? [1, 'VND'];
  return speaker.quantity(vnd / size, unit);
};

/** The cost of a year at one price; opening it shows the price with date and source. */
function Cost({ year: { vnd, row } }: { year: PricedYear }) {
  const { speaker } = useSite();
  return (
    <details>
      <summary>
        <b>{moneyText(vnd, speaker)}</b>{' '}
        <span className="figure-age">
          <ConfidenceMark confidence={row.confidence} />
          {row.verified === false && (
            <em className="warn"> {speaker.words.figure.toBeConfirmed}</em>
          )}
        </span>
      </summary>
      <div className="origins">
        <p>{speaker.phrases([speaker.quantity(row.value, row.unit), speaker.date(row.asOf)])}</p>
        {row.note && <p>{speaker.text(row.note)}</p>}
        <p>
          <SourceLink id={row.source} />
        </p>
      </div>
    </details>
  );
}

/** What a year's energy costs at each voltage, between all at the lowest and all at the highest price. */
export function LoadCosts({ mwh }: { mwh: number }) {
  const energy = useWords('energy');
  const law = useWords('law');
  const { speaker, now } = useSite();
  const { tariff } = now;
  const ends = ['low', 'normal', 'high'] as const;
  return (
    <>
      <h3>{energy.load.cost}</h3>
      <p>{energy.load.month(speaker.number((mwh * 1000) / 12, 0))}</p>
      <WideTable label={energy.load.cost}>
        <table className="wide-table">
          <thead>
            <tr>
              <th scope="col">{law.voltage}</th>
              {ends.map((end) => (
                <th scope="col" key={end}>
                  {energy.load[end]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {yearlyCosts(tariff, mwh).map((costs) => (
              <tr key={costs.voltage}>
                <th scope="row">{law.voltages[costs.voltage]}</th>
                {ends.map((end) => (
                  <td key={end}>
                    <Cost year={costs[end]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="hint">{energy.load.costNote}</p>
      <RateNote />
      <NoteList notes={[tariff.decision, ...tariff.hours, tariff.change]} />
    </>
  );
}
