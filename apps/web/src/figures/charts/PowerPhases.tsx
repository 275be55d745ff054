import { type Park, atlasIn, powerKinds, byId } from '@sites/domain';
import { years } from '@sites/link';
import { useDetail, useSite } from '../../page/site.tsx';

const shown = [undefined, ...years] as const;

/** What supply stands on the park's ground in each year, by dated claims; planned without a date stays an outline. */
export function PowerPhases({ park }: { park: Park }) {
  const { speaker, now } = useSite();
  const detail = useDetail();
  const { words } = speaker;
  const stages = shown.map((year) => ({
    year,
    power: byId(atlasIn(now, year).parks, park.id).power,
  }));
  return (
    <figure className="phases">
      <table>
        <caption className="hint">{detail.charts.power}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{detail.park.utilities}</span>
            </th>
            {stages.map(({ year }) => (
              <th scope="col" key={year ?? 'now'}>
                {year ? `’${String(year).slice(2)}` : words.year.now}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {powerKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{words.power[kind]}</th>
              {stages.map(({ year, power }) => {
                const { state } = power[kind];
                const text = state === 'planned' ? words.year.noDate : words.power.states[state];
                return (
                  <td key={year ?? 'now'}>
                    <svg width="100%" height="14" role="img" aria-label={text}>
                      <title>{text}</title>
                      {state === 'existing' && (
                        <rect y="2" width="100%" height="10" className="land-ready" />
                      )}
                      {(state === 'beside' || state === 'building' || state === 'tenant') && (
                        <rect y="2" width="100%" height="10" className="phase-part" />
                      )}
                      {state === 'planned' && (
                        <rect
                          x="1"
                          y="3"
                          width="calc(100% - 2px)"
                          height="8"
                          className="phase-planned"
                        />
                      )}
                      {state === 'unknown' && (
                        <rect y="2" width="100%" height="10" fill="url(#hatch)" />
                      )}
                      {state === 'none' && (
                        <rect y="6" width="100%" height="2" className="land-rest" />
                      )}
                    </svg>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className="hint legend-inline">
        <span>
          <svg viewBox="0 0 14 10" width="14" height="10" aria-hidden="true">
            <rect width="14" height="10" className="land-ready" />
          </svg>{' '}
          {words.power.states.existing}
        </span>
        <span>
          <svg viewBox="0 0 14 10" width="14" height="10" aria-hidden="true">
            <rect width="14" height="10" className="phase-part" />
          </svg>{' '}
          {speaker.list([
            words.power.states.beside,
            words.power.states.building,
            words.power.states.tenant,
          ])}
        </span>
        <span>
          <svg viewBox="0 0 14 10" width="14" height="10" aria-hidden="true">
            <rect x="1" y="1" width="12" height="8" className="phase-planned" />
          </svg>{' '}
          {words.year.noDate}
        </span>
        <span>
          <svg viewBox="0 0 14 10" width="14" height="10" aria-hidden="true">
            <rect width="14" height="10" fill="url(#hatch)" />
          </svg>{' '}
          {words.power.states.unknown}
        </span>
      </figcaption>
    </figure>
  );
}
