import type { Confidence } from '@sites/domain';
import { useSite } from '../page/site.tsx';

/** ● official, ◐ reported, ○ estimated; drawn, so that no font has to hold the signs. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const { words } = useSite().speaker;
  return (
    <svg
      className="mark"
      viewBox="0 0 10 10"
      width="10"
      height="10"
      role="img"
      aria-label={words.confidence[confidence]}
    >
      <title>{words.confidence[confidence]}</title>
      <circle
        cx="5"
        cy="5"
        r="4"
        fill={confidence === 'official' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.4"
      />
      {confidence === 'reported' && <path d="M5 1a4 4 0 0 1 0 8z" fill="currentColor" />}
    </svg>
  );
}
