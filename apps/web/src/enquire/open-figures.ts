import {
  type Atlas,
  type Measure,
  type Park,
  type Values,
  isSameLand,
  judge,
  limitsOn,
  measureNames,
} from '@sites/domain';
import { type DetailWords, type Speaker, agedText, reasonText } from '@sites/words';

/** Something of a park that is open, and can be asked about. */
export interface OpenFigure {
  /** Of a measure, or of what would settle a filter. */
  readonly id: string;
  readonly about: string;
  readonly known: string;
  /** Whether the filters in use wait for it. */
  readonly isWaitedFor: boolean;
}

const isMeasure = (id: string): id is Measure => measureNames.some((one) => one === id);
const isOpen = (park: Park, measure: Measure): boolean =>
  ['unknown', 'bounds'].includes(park.figures[measure].state);

/** What is asked of a park that the filters leave nothing open of. */
const usual: Measure = 'vacancy';

/** What an id that can be asked about is called. */
export function figureName(
  id: string,
  { words, language }: Speaker,
  { settle }: Pick<DetailWords, 'settle'>,
): string {
  if (isMeasure(id)) return words.measures[id];
  const name = (settle as Readonly<Record<string, string>>)[id] ?? id;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** What is open about a park: first what the filters wait for, then every other figure. */
export function openFigures(
  park: Park,
  values: Values,
  atlas: Atlas,
  speaker: Speaker,
  detail: DetailWords,
): readonly OpenFigure[] {
  const figures = new Map<string, OpenFigure>();
  const put = (id: string, known: string, isWaitedFor: boolean) => {
    if (!figures.has(id))
      figures.set(id, { id, about: figureName(id, speaker, detail), known, isWaitedFor });
  };
  const ofMeasure = (measure: Measure, isWaitedFor: boolean) =>
    put(
      measure,
      isSameLand(park, measure)
        ? detail.charts.sameLand
        : agedText(park.figures[measure], speaker, limitsOn(measure, values)),
      isWaitedFor,
    );
  for (const finding of judge(park, values, atlas).findings) {
    const { because, verdict } = finding;
    if (verdict !== 'may') continue;
    if ('measure' in because) ofMeasure(because.measure, true);
    else if ('settle' in because && because.settle)
      put(because.settle.what, reasonText(finding, speaker, detail), true);
  }
  if (figures.size === 0 && isOpen(park, usual)) ofMeasure(usual, true);
  for (const measure of measureNames) if (isOpen(park, measure)) ofMeasure(measure, false);
  return [...figures.values()];
}
