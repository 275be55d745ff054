import type { KeyedFinding, Park, Range, ReachLimit } from '@sites/domain';
import { factsOf, farText, filterWords, limitText } from '@sites/words';
import { useDetail, useLink, useSite, valueOf } from '../page/site.tsx';
import { Told } from './Told.tsx';

/** A park that a distance alone rules out. */
interface Beyond {
  readonly key: string;
  readonly unit: string;
  readonly park: Park;
  readonly findings: readonly KeyedFinding[];
}

/** Whom only a distance rules out: the first of them by name, how many more, and by which limit. */
export function RuledOut({ beyond: [first, ...others] }: { beyond: readonly Beyond[] }) {
  const { speaker } = useSite();
  const { state } = useLink();
  const detail = useDetail();
  const { advice: say } = detail;
  if (!first) return null;
  const { key, unit, park, findings } = first;
  const limit = limitText(valueOf(state, key) as Range | ReachLimit, unit, speaker);
  const own = findings.find((finding) => finding.key === key);
  // What counts beside the distance is land.
  const land = findings.filter(({ because }) => because.code === 'inside');
  const far = own && farText(own, speaker);
  return (
    <Told
      label={say.ruledOut(speaker.aside(limit, filterWords(key, speaker).short))}
      park={park.id}
      facts={[
        ...factsOf({ findings: land }, speaker, detail),
        ...(far ? [far] : []),
        ...(others.length > 0 ? [say.further(others.length)] : []),
      ]}
    />
  );
}
