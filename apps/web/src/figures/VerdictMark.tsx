import type { Verdict } from '@sites/domain';
import { useSite } from '../page/site.tsx';

const signs: Readonly<Record<Verdict, string>> = {
  match: 'M4 7.2l2.2 2.2 4-4.5',
  may: 'M5 5.4a2 2 0 1 1 3 1.8q-1 .5-1 1.3m0 1.9v.1',
  no: 'M4.7 4.7l4.6 4.6m0-4.6l-4.6 4.6',
};

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
      <path
        d={signs[verdict]}
        className={verdict === 'match' ? 'mark-sign' : undefined}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
