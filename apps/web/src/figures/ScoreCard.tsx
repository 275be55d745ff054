import { type Park, scorePark, shownScore, tie } from '@sites/domain';
import { useDetail, useLink, useSite } from '../page/site.tsx';

/** Where a park's points come from, what is missing, and how far each gap could move the score. */
export function ScoreCard({ park }: { park: Park }) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const { ranking: say } = useDetail();
  if (!state.ranking) return null;
  const ranked = scorePark(park, state.ranking, atlas);
  const { parts } = ranked;
  const { score, low, high } = shownScore(ranked);
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const n = (value: number) => speaker.number(value, 0);
  const couldMove = (part: (typeof parts)[number]): string => {
    const outwards = (points: number) => Math.ceil(Math.max(0, points - tie));
    const [down, up] = [outwards(part.points - part.low), outwards(part.high - part.points)];
    return down === 0 ? say.couldAdd(n(up)) : say.couldMove(n(down), n(up));
  };
  return (
    <section aria-label={say.parts}>
      <h3>{speaker.words.ranking.score}</h3>
      <p>{say.scoreOf(n(score), n(low), n(high))}</p>
      <p className="hint">{speaker.labelled(say.unknowns, say.policy[state.ranking.unknowns])}</p>
      <ul className="parts">
        {parts.map((part) => {
          const most = (part.weight / whole) * 100;
          return (
            <li key={part.key}>
              <span>{say.criteria[part.key]}</span>
              <span className="part-points">{say.part(n(part.points), n(most))}</span>
              <svg
                width="100%"
                height="6"
                role="img"
                aria-label={speaker.labelled(
                  say.criteria[part.key],
                  say.part(n(part.points), n(most)),
                )}
              >
                <rect className="land-rest" width={`${most}%`} height="6" />
                {part.high > part.low && (
                  <rect
                    x={`${part.low}%`}
                    width={`${part.high - part.low}%`}
                    height="6"
                    fill="url(#hatch)"
                  />
                )}
                <rect
                  className="land-ready"
                  width={`${Math.min(part.points, most)}%`}
                  height="6"
                  fillOpacity={part.high > part.low ? 0.75 : 1}
                />
              </svg>
              {part.state !== 'known' && (
                <span className="hint">
                  {speaker.labelled(
                    part.state === 'missing' ? say.missing : say.open,
                    couldMove(part),
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
