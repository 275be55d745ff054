import {
  type Atlas,
  type Park,
  type Settle,
  type Values,
  askAbout,
  isSameLand,
  judge,
  limitsOn,
  measureNames,
  settlesMeasure,
} from '@sites/domain';
import { chipText, agedText, reasonText } from '@sites/words';
import type { DetailWords, Speaker } from '@sites/words';

/** Something open about a park: what it is about, what is known of it, what would settle it, and who can say. */
interface OpenQuestion {
  readonly about: string;
  readonly known: string;
  readonly what: string;
  readonly ask: Settle['ask'];
}

/** The open figures of a park, and what else of it the filters in use leave open. */
export function openQuestions(
  park: Park,
  values: Values,
  atlas: Atlas,
  speaker: Speaker,
  detail: DetailWords,
): readonly OpenQuestion[] {
  const { measures } = speaker.words;
  const { settle } = detail;
  const figures = measureNames.flatMap((measure): OpenQuestion[] => {
    const figure = park.figures[measure];
    if (figure.state !== 'unknown' && figure.state !== 'bounds') return [];
    const about = measures[measure];
    const what = settlesMeasure(measure);
    const plain = about.charAt(0).toLocaleLowerCase(speaker.language) + about.slice(1);
    return [
      {
        about,
        known: isSameLand(park, measure)
          ? detail.charts.sameLand
          : agedText(figure, speaker, limitsOn(measure, values)),
        // In a list of many, "the figure itself" would say nothing.
        what: what === 'other-figure' ? plain : settle[what],
        ask: askAbout(park),
      },
    ];
  });
  const filters = judge(park, values, atlas).findings.flatMap((finding): OpenQuestion[] => {
    const { because, key } = finding;
    if (finding.verdict !== 'may' || 'measure' in because) return [];
    if (!('settle' in because) || !because.settle) return [];
    return [
      {
        about: chipText(key, values[key], speaker),
        known: reasonText(finding, speaker, detail),
        what: settle[because.settle.what],
        ask: because.settle.ask,
      },
    ];
  });
  return [...figures, ...filters];
}
