import {
  type Atlas,
  type Because,
  type Measure,
  type Park,
  type Values,
  isSameLand,
  judge,
  limitsOn,
  measureNames,
  waiting,
} from '@sites/domain';
import {
  type DetailWords,
  type Speaker,
  agedText,
  awaitedText,
  figureText,
  isOnlyHighTech,
  markedText,
  reasonText,
} from '@sites/words';

/** Something of a park that is open, and can be asked about. */
export interface OpenFigure {
  /** Of a measure, or of what would settle a filter. */
  readonly id: string;
  readonly about: string;
  readonly known: string;
  /** Whether the filters in use wait for it, or the park does not meet them for it. */
  readonly isWaitedFor: boolean;
}

const isMeasure = (id: string): id is Measure => measureNames.some((one) => one === id);
const isOpen = (park: Park, measure: Measure): boolean =>
  ['unknown', 'bounds'].includes(park.figures[measure].state);

/** What can be asked of an answer that is open, or says no: of what is far away nobody can tell more. */
function askedFor(because: Because): string | undefined {
  if ('settle' in because && because.settle) return because.settle.what;
  if (because.code === 'power')
    return ['planned', 'building'].includes(because.power.state) ? 'due' : 'power-supply';
  if (because.code === 'not-listed') return 'sectors';
  return because.code === 'berth-unfit' ? 'berth' : undefined;
}

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

/** What can be asked about a park: first what the filters leave open or it does not meet, then every open figure. */
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
  const knownOf = (measure: Measure): string => {
    const figure = park.figures[measure];
    if (isSameLand(park, measure)) return detail.charts.sameLand;
    const limits = limitsOn(measure, values);
    return figure.state === 'known'
      ? speaker.aside(figureText(figure, speaker, limits), markedText(figure, speaker))
      : agedText(figure, speaker, limits);
  };
  const ofMeasure = (measure: Measure, isWaitedFor: boolean) =>
    put(measure, knownOf(measure), isWaitedFor);
  const outcome = judge(park, values, atlas);
  const awaited = waiting([outcome], values, atlas).flatMap((one) => one.awaited);
  const due = awaited.map((one) => awaitedText(one, speaker, detail));
  if (due.length > 0) put('due', speaker.sentences(due), true);
  for (const finding of outcome.findings) {
    const { because, verdict, key } = finding;
    if (verdict === 'match') {
      if (key === 'sector' && isOnlyHighTech(park, values[key] as readonly string[]))
        put('sectors', detail.advice.highTech, true);
    } else if ('measure' in because) {
      const isDue = awaited.some((one) => one.key === key);
      if (!isDue && because.code !== 'not-applicable') ofMeasure(because.measure, true);
    } else {
      const id = askedFor(because);
      if (id) put(id, reasonText(finding, speaker, detail), true);
    }
  }
  if (figures.size === 0 && isOpen(park, usual)) ofMeasure(usual, true);
  for (const measure of measureNames) if (isOpen(park, measure)) ofMeasure(measure, false);
  return [...figures.values()];
}
