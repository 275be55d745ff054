import { type EnergySum, energySums, type EnergyWork } from '@sites/domain';
import { useSite, useWords } from '../page/site.tsx';

const barClass = ({ state }: EnergySum): string =>
  state === 'operating' || state === 'building' ? state : 'open';

/** Megawatts by state and fuel as bars on one scale; each says how many of how many have a figure. */
export function EnergyBars({ works }: { works: readonly EnergyWork[] }) {
  const energy = useWords('energy');
  const { speaker } = useSite();
  const sums = energySums(works);
  const most = Math.max(1, ...sums.map(({ mw }) => mw));
  return (
    <ul className="energy-bars">
      {sums.map((sum) => (
        <li key={`${sum.state} ${sum.fuel}`} className={barClass(sum)}>
          <span>
            <b>{energy.fuels[sum.fuel]}</b> <span className="soft">{energy.states[sum.state]}</span>
          </span>
          <svg width="100%" height="8" aria-hidden="true">
            <rect y="1" width={`${(sum.mw / most) * 100}%`} height="6" className="energy-bar" />
          </svg>
          <span className="energy-sum">
            {sum.known > 0 ? (
              <>
                <b>{speaker.number(sum.mw)}</b> <small>MW</small>
              </>
            ) : (
              <span className="unknown">{energy.noFigure}</span>
            )}
          </span>
          <span className="hint">{energy.known(sum.known, sum.of)}</span>
        </li>
      ))}
    </ul>
  );
}
