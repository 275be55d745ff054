import type { Outcome } from '@sites/domain';
import { againstTexts } from '@sites/words';
import { useDetail, useLink, useSite } from '../page/site.tsx';
import { SourceLink } from './SourceLink.tsx';

/** What is published that speaks against a park, each with its source one tap away. */
export function AgainstList({ outcome }: { outcome: Outcome }) {
  const { speaker } = useSite();
  const { state } = useLink();
  const detail = useDetail();
  const texts = againstTexts(outcome, state.filters, speaker, detail);
  if (texts.length === 0) return <span className="unknown">{detail.park.none}</span>;
  return (
    <ul className="notes">
      {texts.map(({ text, source }) => (
        <li key={text}>
          <details>
            <summary>{text}</summary>
            <p className="origins">
              <SourceLink id={source} />
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
