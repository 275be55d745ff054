import { type Atlas, type Park, type Settle, judge } from '@sites/domain';
import { type DetailWords, type Speaker, questionText } from '@sites/words';
import { parkName } from '../figures/names.ts';

/** What is asked of a park that the filters leave nothing open of. */
const usual: Settle['what'] = 'vacancy';

/** What the filters leave open of some parks, as questions to send: one for all parks with the same open figure. */
export function shortlistQuestion(
  parks: readonly Park[],
  values: Parameters<typeof judge>[1],
  atlas: Atlas,
  link: string,
  speaker: Speaker,
  detail: DetailWords,
): string {
  const asked = parks.map((park) => {
    const open = judge(park, values, atlas).findings.flatMap(({ verdict, because }) =>
      verdict === 'may' && 'settle' in because && because.settle ? [because.settle.what] : [],
    );
    return { park, what: open.length > 0 ? open : [usual] };
  });
  const kinds = [...new Set(asked.flatMap(({ what }) => what))];
  return kinds
    .map((kind) => {
      const names = asked.filter(({ what }) => what.includes(kind));
      const named = speaker.list(names.map(({ park }) => parkName(park, speaker)));
      return questionText(named, kind, link, speaker, detail);
    })
    .join('\n');
}
