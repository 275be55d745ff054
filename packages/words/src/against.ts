import { type Against, type Outcome, type Values, speaksAgainst } from '@sites/domain';
import { claimText } from './claim.ts';
import type { DetailWords } from './en/detail.ts';
import { placeName } from './name.ts';
import type { Speaker } from './speaker.ts';

function sentence(one: Against, speaker: Speaker, { claims }: DetailWords): string {
  if (one.code === 'note') return speaker.text(one.text);
  const { claim } = one;
  const [name = '', of] =
    one.code === 'registered'
      ? [claims.registeredArea, claim.scope && speaker.text(claim.scope)]
      : [claims.channelDepth, placeName(one.port, speaker)];
  const since = speaker.asOf(claim.asOf, claim.asOfApprox);
  return speaker.labelled(
    name,
    speaker.aside(claimText(claim, speaker), speaker.clauses([of, since])),
  );
}

/** What speaks against a park, a sentence each, with whose word it is. */
export const againstTexts = (
  outcome: Pick<Outcome, 'park' | 'findings'>,
  values: Values,
  speaker: Speaker,
  detail: DetailWords,
): readonly { readonly text: string; readonly source: string | null }[] =>
  speaksAgainst(outcome, values, speaker.atlas).map((one) => {
    const said = sentence(one, speaker, detail);
    const text = one.project ? speaker.labelled(placeName(one.project, speaker), said) : said;
    const { stop } = speaker.marks;
    return { text: text.endsWith(stop.trim()) ? text : text + stop, source: one.source };
  });

/** The same in one line; undefined where nothing speaks against it. */
export function againstLine(
  outcome: Pick<Outcome, 'park' | 'findings'>,
  values: Values,
  speaker: Speaker,
  detail: DetailWords,
): string | undefined {
  const texts = againstTexts(outcome, values, speaker, detail);
  return texts.length > 0
    ? speaker.labelled(detail.advice.against, speaker.sentences(texts.map(({ text }) => text)))
    : undefined;
}
