import type { KeyedFinding } from '@sites/domain';
import { reasonText, settleText } from '@sites/words';
import { useDetail, useSite } from '../page/site.tsx';

/** Why a park is where it is, and what would settle it. */
export function RowReasons({ findings }: { findings: readonly KeyedFinding[] }) {
  const { speaker } = useSite();
  const detail = useDetail();
  return (
    <ul className="row-reasons">
      {findings.map((finding) => {
        const settle = settleText(finding, detail);
        return (
          <li key={finding.key}>
            {reasonText(finding, speaker, detail)}
            {settle && (
              <>
                {' '}
                <span className="soft">{settle}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
