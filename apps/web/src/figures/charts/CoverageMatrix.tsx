import { measureNames } from '@sites/domain';
import { WideTable } from '../WideTable.tsx';
import { parkName } from '../names.ts';
import { useDetail, useSite } from '../../page/site.tsx';

/** Figures by parks: exact, within bounds, unknown, or not applicable. */
export function CoverageMatrix() {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { words } = speaker;
  const { matrixOf } = detail.charts;
  const mark = (state: keyof typeof matrixOf) => (
    <svg viewBox="0 0 16 12" width="16" height="12" role="img" aria-label={matrixOf[state]}>
      <title>{matrixOf[state]}</title>
      {state === 'known' && <rect width="16" height="12" className="land-ready" />}
      {state === 'bounds' && <rect x="1" y="1" width="14" height="10" className="phase-planned" />}
      {state === 'unknown' && <rect width="16" height="12" fill="url(#hatch)" />}
      {state === 'not-applicable' && <rect y="5" width="16" height="2" className="land-rest" />}
    </svg>
  );
  return (
    <WideTable label={detail.charts.matrix}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.header.parks}</span>
            </th>
            {measureNames.map((measure) => (
              <th scope="col" key={measure}>
                {words.measures[measure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {atlas.parks.map((park) => (
            <tr key={park.id}>
              <th scope="row">{parkName(park, speaker)}</th>
              {measureNames.map((measure) => (
                <td key={measure}>{mark(park.figures[measure].state)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint legend-inline">
        {(Object.keys(matrixOf) as (keyof typeof matrixOf)[]).map((state) => (
          <span key={state}>
            {mark(state)} {matrixOf[state]}
          </span>
        ))}
      </p>
    </WideTable>
  );
}
