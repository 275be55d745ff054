import { type Park, scorePark } from '@sites/domain';
import { useLink, useSite } from '../page/site.tsx';

/** Where a park's points come from, what is missing, and how far each gap could move the score. */
export function ScoreCard({ park }: { park: Park }) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const { ranking: say } = speaker.words;
  if (!state.ranking) return null;
  const { score, low, high, parts } = scorePark(park, state.ranking, atlas);
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const n = (value: number) => speaker.number(value, 0);
  return (
    <section aria-label={say.parts}>
      <h3>{say.score}</h3>
      <p>{say.scoreOf(n(score), n(low), n(high))}</p>
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
                    say.couldMove(
                      n(Math.max(0, part.points - part.low)),
                      n(Math.max(0, part.high - part.points)),
                    ),
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
