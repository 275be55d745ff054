import type { Verdict } from '@sites/domain';
import { useSite } from '../page/site.tsx';

/** Met, open, not met: a disc with a sign inside each, as bare ones tell how well a figure is confirmed. */
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
      {verdict === 'may' && (
        <>
          <path
            d="M5 5.400a2 2 0 1 1 3 1.750q-1 .55-1 1.350"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          />
          <circle cx="7" cy="10.300" r=".9" fill="currentColor" />
        </>
      )}
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
