import {
  type Destination,
  type Park,
  type PowerKind,
  nearestServing,
  powerKinds,
} from '@sites/domain';
import { destinationText } from '@sites/words';
import { useSite } from '../page/site.tsx';

/** The reader's word with the Vietnamese term of law below. */
export function Term({ label, term }: { label: string; term: string }) {
  const { language } = useSite().speaker;
  return (
    <>
      {label}
      {language !== 'vi' && <small lang="vi">{term}</small>}
    </>
  );
}

/** What power a park has, or why none is named. */
export function PowerCell({
  park,
  kinds: all = powerKinds,
}: {
  park: Park;
  kinds?: readonly PowerKind[];
}) {
  const { speaker } = useSite();
  const { words } = speaker;
  const kinds = all.filter((kind) =>
    ['existing', 'beside', 'building', 'planned'].includes(park.power[kind].state),
  );
  if (kinds.length === 0)
    return <span className="unknown">{words.power.states[park.power['110kv'].state]}</span>;
  return speaker.facts(
    kinds.map((kind) =>
      words.power.stateOf(words.power[kind], words.power.states[park.power[kind].state]),
    ),
  );
}

/** The nearest place of a kind that serves, by road. */
export function WayCell({ park, to }: { park: Park; to: Destination }) {
  const { speaker, atlas } = useSite();
  const found = nearestServing(park, to, atlas);
  if (!found) return <span className="unknown">{speaker.words.list.noRoad}</span>;
  return (
    <>
      <b>{speaker.number(found.reach.km[1], 0)}</b>
      {speaker.space(speaker.words.filters.kilometres)}
      <small>{speaker.words.filters.kilometres}</small>
      <span className="figure-age">{destinationText(to, found.id, speaker)}</span>
    </>
  );
}
