import { type Ranked, shownScore } from '@sites/domain';
import { useDetail, useSite } from '../page/site.tsx';

/** The score as a bar, and hatched how far open figures could move it. */
export function ScoreBar({ ranked }: { ranked: Ranked }) {
  const { speaker } = useSite();
  const { ranking } = speaker.words;
  const { scoreOf } = useDetail().ranking;
  const { score, low, high } = ranked;
  const shown = shownScore(ranked);
  const text = [shown.score, shown.low, shown.high].map((value) => speaker.number(value, 0)) as [
    string,
    string,
    string,
  ];
  const [, from, to] = text;
  const reach = shown.score === shown.low ? ranking.upTo(to) : speaker.range(from, to);
  return (
    <span className="score">
      <b aria-hidden="true">{text[0]}</b>
      <svg width="100%" height="8" role="img" aria-label={scoreOf(...text)}>
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
      {shown.low < shown.high && <small aria-hidden="true">{reach}</small>}
    </span>
  );
}
