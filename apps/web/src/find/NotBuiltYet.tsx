import { useMemo } from 'react';
import { type Outcome, type Waiting, answer, isOfLand, waiting } from '@sites/domain';
import { awaitedName, awaitedText, quotedChip } from '@sites/words';
import { PickLines } from '../figures/PickLines.tsx';
import { parkName } from '../figures/names.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { useDetail, useLink, useSite, valueOf, without } from '../page/site.tsx';

/** As many names as a glance takes in. */
const mostNamed = 3;

const waitsForLand = ({ awaited }: Waiting): boolean => awaited.some(({ key }) => isOfLand(key));

/** Whom nothing but what is planned or being built rules out: the first by name and, opened, all with the reasons. */
export function NotBuiltYet({ no }: { no: readonly Outcome[] }) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const detail = useDetail();
  const { advice: say } = detail;
  const { words, marks } = speaker;
  const { filters } = state;
  const found = useMemo(() => {
    const each = waiting(no, filters, atlas);
    // Where a project waits, its umbrella does so for it: the two are one site.
    return each.filter(({ park }) => !each.some((other) => other.park.partOf === park.id));
  }, [no, filters, atlas]);
  // Who waits for land alone has nothing yet: it comes last.
  const all = [...found.filter((one) => !waitsForLand(one)), ...found.filter(waitsForLand)];
  const [first] = all;
  if (!first) return null;
  const names = all.slice(0, mostNamed).map(({ park }) => parkName(park, speaker));
  const others = all.length - names.length;
  const whats = all.flatMap(({ awaited }) =>
    awaited.map((one) => awaitedName(one, speaker, detail)),
  );
  const keys = first.awaited.map(({ key }) => key);
  const eased = { ...filters, ...Object.fromEntries(keys.map((key) => [key, undefined])) };
  const { match, may } = answer(eased, atlas).counts;
  return (
    <details className="not-built">
      <summary>
        {speaker.labelled(
          speaker.aside(say.awaited, speaker.list([...new Set(whats)])),
          speaker.list([...names, others > 0 && say.further(others)]) + marks.stop,
        )}
      </summary>
      <ol>
        {all.map(({ park, awaited, rest }) => (
          <li key={park.id}>
            <LinkTo to={{ ...without(state, 'show'), park: park.id }}>
              {parkName(park, speaker)}
            </LinkTo>
            {marks.colon}
            <PickLines
              outcome={{ park, findings: rest }}
              first={awaited.map((one) => awaitedText(one, speaker, detail))}
            />
          </li>
        ))}
      </ol>
      <LinkTo className="button" to={{ ...state, filters: eased }}>
        {speaker.labelled(
          speaker.list(keys.map((key) => say.drop(quotedChip(key, valueOf(state, key), speaker)))),
          words.filters.count(match, may),
        )}
      </LinkTo>
    </details>
  );
}
