import {
  type KeyedFinding,
  type Park,
  type Range,
  type ReachLimit,
  findFilter,
} from '@sites/domain';
import { factsOf, farText, filterWords, limitText } from '@sites/words';
import { useDetail, useLink, useSite, valueOf } from '../page/site.tsx';
import { isUsualLimit } from './usual-limit.ts';
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
  const asked = valueOf(state, key) as Range | ReachLimit;
  const limit = limitText(asked, unit, speaker);
  const { short } = filterWords(key, speaker);
  const named = isUsualLimit(findFilter(key).control, asked)
    ? speaker.list([short, say.usual])
    : short;
  const own = findings.find((finding) => finding.key === key);
  // What counts beside the distance is land; of two figures of it the first filter's says enough.
  const land = findings.filter(({ because }) => because.code === 'inside').slice(0, 1);
  const far = own && farText(own, speaker);
  return (
    <Told
      label={say.ruledOut(speaker.aside(limit, named))}
      park={park.id}
      facts={[
        ...factsOf({ findings: land }, speaker, detail),
        ...(far ? [far] : []),
        ...(others.length > 0 ? [say.further(others.length)] : []),
      ]}
    />
  );
}
