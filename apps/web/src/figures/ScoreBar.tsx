import type { Ranked } from '@sites/domain';
import { useSite } from '../page/site.tsx';

/** The score as a bar, and hatched how far open figures could move it. */
export function ScoreBar({ ranked }: { ranked: Ranked }) {
  const { speaker } = useSite();
  const { ranking } = speaker.words;
  const { score, low, high } = ranked;
  const text = [score, low, high].map((value) => speaker.number(value, 0)) as [
    string,
    string,
    string,
  ];
  return (
    <span className="score">
      <b aria-hidden="true">{text[0]}</b>
      <svg width="100%" height="8" role="img" aria-label={ranking.scoreOf(...text)}>
        <rect className="land-rest" width="100%" height="8" />
        <rect className="score-fill" width={`${score}%`} height="8" />
        <rect
          x={`${low}%`}
          width={`${Math.max(0, high - low)}%`}
          y="3.500"
          height="1"
          className="score-span"
        />
        {[low, high].map((end) => (
          <rect
            key={end}
            x={`${Math.min(end, 99.6)}%`}
            width="1.500"
            y="1"
            height="6"
            className="score-span"
          />
        ))}
      </svg>
      <small aria-hidden="true">{speaker.range(text[1], text[2])}</small>
    </span>
  );
}
