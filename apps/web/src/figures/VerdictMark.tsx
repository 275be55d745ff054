import type { Verdict } from '@sites/domain';
import { useSite } from '../page/site.tsx';

/** ● met, ◐ open, ○ not met; drawn with a sign inside, as bare discs tell how well a figure is confirmed. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const word = useSite().speaker.words.verdict[verdict];
  return (
    <svg
      className={`mark verdict-mark ${verdict}`}
      viewBox="0 0 14 14"
      width="14"
      height="14"
      role="img"
      aria-label={word}
    >
      <title>{word}</title>
      <circle
        cx="7"
        cy="7"
        r="6"
        fill={verdict === 'match' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {verdict === 'match' && (
        <path
          d="M4 7.200l2.200 2.200 4-4.500"
          fill="none"
          className="mark-sign"
          strokeWidth="1.6"
        />
      )}
      {verdict === 'may' && <path d="M7 1a6 6 0 0 1 0 12z" fill="currentColor" />}
      {verdict === 'no' && (
        <path
          d="M4.700 4.700l4.600 4.600M9.300 4.700l-4.600 4.600"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      )}
    </svg>
  );
}
