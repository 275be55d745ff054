import type { Waiting } from '@sites/domain';
import { destinationText, filterWords, powerText } from './chip.ts';
import type { DetailWords } from './en/detail.ts';
import { stageText } from './reason.ts';
import type { Speaker } from './speaker.ts';

type Awaited = Waiting['awaited'][number];

const nameOf = ({ key, because }: Awaited, speaker: Speaker): string =>
  because.code === 'power' ? powerText(because.option, speaker) : filterWords(key, speaker).short;

/** What is awaited, and by when where a source says so: `110 kV`, `Seaport, ready by 2028`. */
export const awaitedName = (one: Awaited, speaker: Speaker, { advice }: DetailWords): string =>
  speaker.phrases([
    nameOf(one, speaker),
    one.from !== undefined && advice.readyBy(String(one.from)),
  ]);

/** The same with how far it has come, and when that was said. */
export function awaitedText(one: Awaited, speaker: Speaker, detail: DetailWords): string {
  const { because, state, from, asOf, asOfApprox } = one;
  const name = 'place' in because ? destinationText(because.to, because.place, speaker) : undefined;
  const text = speaker.labelled(
    speaker.phrases([nameOf(one, speaker), name]),
    stageText(state, from, speaker, detail),
  );
  return speaker.aside(text, speaker.asOf(asOf, asOfApprox)) + speaker.marks.stop;
}
