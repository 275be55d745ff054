import {
  type KeyedFinding,
  type Park,
  type Range,
  type ReachLimit,
  findFilter,
  sitesOf,
} from '@sites/domain';
import { factsOf, farText, filterWords, limitText } from '@sites/words';
import { parkName } from '../figures/names.ts';
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

/** Whom only a distance rules out: the first site of them by name, how many more, and by which limit. */
export function RuledOut({ beyond }: { beyond: readonly Beyond[] }) {
  const { speaker } = useSite();
  const { state } = useLink();
  const detail = useDetail();
  const { advice: say } = detail;
  // An umbrella and its project are one site, and no two.
  const [first, ...others] = sitesOf(beyond).map(({ lead }) => lead);
  if (!first) return null;
  const { key, unit, park, findings } = first;
  const asked = valueOf(state, key) as Range | ReachLimit;
  const why = speaker.list([
    filterWords(key, speaker).short,
    speaker.words.figure.over(limitText(asked, unit, speaker)),
    isUsualLimit(findFilter(key).control, asked) && say.usual,
  ]);
  const own = findings.find((finding) => finding.key === key);
  // What counts beside the distance is land; of two figures of it the first filter's says enough.
  const land = findings.filter(({ because }) => because.code === 'inside').slice(0, 1);
  const [second] = others;
  const together = (one: Beyond) => speaker.words.list.together(parkName(one.park, speaker));
  const far = own && farText(own, speaker);
  return (
    <Told
      label={speaker.aside(say.ruledOut, why)}
      park={park.id}
      facts={[
        ...factsOf({ park, findings: land }, state.filters, speaker, detail),
        ...(far ? [far] : []),
        ...(second ? [others.length > 1 ? say.further(others.length) : together(second)] : []),
      ]}
    />
  );
}
