import {
  type Askable,
  type KeyedFinding,
  type Outcome,
  type Values,
  isOfLand,
  nearestServing,
  whomToAsk,
} from '@sites/domain';
import { againstTexts } from './against.ts';
import { distance, factsOf } from './answer-facts.ts';
import { destinationText, filterWords, powerText } from './chip.ts';
import type { DetailWords } from './en/detail.ts';
import { agedText, evidence, figureText, isUnbuilt, oldYearText } from './figure.ts';
import { changesIn } from './changes.ts';
import { besideText, clearedText, estimatedText, markedText, projectsIn } from './figure-texts.ts';
import { placeName } from './name.ts';
import type { Speaker } from './speaker.ts';

/** A park with what the question finds in it. */
type Judged = Pick<Outcome, 'park' | 'findings'>;

/** What every plant asks for, where the reader did not: land, a port and power. */
function besides(
  { park, findings }: Judged,
  speaker: Speaker,
  detail: DetailWords,
  isBrief: boolean,
): string[] {
  const { words } = speaker;
  const isAsked = (key: string) => findings.some((one) => one.key === key);
  const { vacancy } = park.figures;
  const ready = figureText(vacancy, speaker);
  const projects = projectsIn(vacancy, speaker);
  const notes = speaker.clauses([
    // What is sure is of a year; what bounds are worked out from is of many, and old where it says so.
    vacancy.state === 'known' && !isUnbuilt(vacancy)
      ? markedText(vacancy, speaker)
      : oldYearText(vacancy, speaker),
    projects && detail.advice.sameLand(projects),
    !isBrief && besideText(vacancy, speaker, detail),
  ]);
  const land = speaker.labelled(
    filterWords('vacancy', speaker).short,
    notes ? speaker.aside(ready, notes) : ready,
  );
  const isReached = findings.some(({ because }) => 'reach' in because);
  const port = nearestServing(park, 'ports', speaker.atlas);
  const option = (['220kv', '110kv'] as const).find((one) => park.power[one].state === 'existing');
  return [
    ...(findings.some(({ key }) => isOfLand(key)) ? [] : [land]),
    ...(isReached || !port
      ? []
      : [
          detail.advice.away(
            distance(port.reach.km[1], 'km', speaker),
            destinationText('ports', port.id, speaker),
          ),
        ]),
    ...(isAsked('power') || !option
      ? []
      : [words.power.stateOf(powerText(option, speaker), words.power.states.existing)]),
  ];
}

/** What is open in one answer, as far as it is known: `Border gate (75–104 km to Móng Cái, the exact site)`. */
function openText(
  { key, because }: KeyedFinding,
  speaker: Speaker,
  detail: DetailWords,
  isBrief: boolean,
): string {
  const { short } = filterWords(key, speaker);
  if ('figure' in because) {
    const { figure, limits } = because;
    const { possible } = evidence(figure, speaker, limits);
    // "Not known" has said already that nothing is confirmed.
    const isAllOpen = isBrief && figure.state === 'bounds' && !figure.low && possible;
    return speaker.aside(
      short,
      speaker.clauses([
        isAllOpen
          ? speaker.facts([possible, oldYearText(figure, speaker)])
          : agedText(figure, speaker, limits),
        estimatedText(figure, speaker),
        !isBrief && besideText(figure, speaker, detail),
      ]),
    );
  }
  const what =
    !isBrief && 'settle' in because && because.settle && detail.settle[because.settle.what];
  if (!('reach' in because)) return what ? speaker.labelled(short, what) : short;
  const [low, , high] = because.reach[because.unit];
  const { kilometres, minutes } = speaker.words.filters;
  const far = speaker.words.quantity(
    speaker.range(speaker.number(low, 0), speaker.number(high, 0)),
    because.unit === 'km' ? kilometres : minutes,
  );
  const away = detail.advice.away(far, destinationText(because.to, because.place, speaker));
  return speaker.aside(short, speaker.clauses([away, what]));
}

/** Whom to ask, the developer by name. */
function askedNames(
  outcome: Judged,
  speaker: Speaker,
  { ask, advice }: DetailWords,
  isBrief: boolean,
): readonly string[] {
  const { name } = outcome.park.developer;
  // What stands in brackets behind a name, as an earlier one, is for the panel.
  const short = name && speaker.text(name).replace(/\s*[(（].*[)）]$/, '');
  // Nobody publishes whom to call at the others.
  const nobody = !isBrief && advice.noContact;
  const about: Readonly<Record<Askable, string | false | null>> = {
    developer: !isBrief && short,
    authority: false,
    'grid-company': nobody,
    'port-operator': nobody,
  };
  return whomToAsk(outcome).map((who) =>
    about[who] ? speaker.aside(ask[who], about[who]) : ask[who],
  );
}

/** What a source dates of a park up to a year to come, or that none does. */
function yearLine(
  { park }: Pick<Outcome, 'park'>,
  year: number,
  speaker: Speaker,
  { compare }: DetailWords,
): string {
  const changes = changesIn(park, year, speaker);
  const { words } = speaker;
  return changes.length > 0
    ? words.year.changes(String(year), speaker.phrases(changes))
    : speaker.labelled(words.date.year(String(year)), compare.nothingDue);
}

/** Why a park is among the first: whole lines, of which some may be nothing. */
interface Reasons {
  readonly park: Outcome['park'];
  /** What it meets and what speaks for it, what is open, and what is known of the year that is asked of. */
  readonly found: string;
  readonly open: string;
  readonly year: string;
  readonly against: readonly string[];
  readonly ask: string;
}

function pickOf(
  outcome: Judged,
  values: Values,
  speaker: Speaker,
  detail: DetailWords,
  year?: number,
  isBrief = false,
): Reasons {
  const open = outcome.findings.filter(({ verdict }) => verdict === 'may');
  const found = [
    ...factsOf(outcome, values, speaker, detail, isBrief),
    ...besides(outcome, speaker, detail, isBrief),
  ];
  const cleared = clearedText(outcome.park.figures.vacancy, speaker, detail);
  const told = speaker.list(open.map((one) => openText(one, speaker, detail, isBrief)));
  const ended = (line: string): string => (line === '' ? '' : line + speaker.marks.stop);
  return {
    park: outcome.park,
    found: ended(speaker.list(found)),
    open: ended(open.length > 0 ? speaker.words.list.open(told) : ''),
    year: ended(year === undefined ? '' : yearLine(outcome, year, speaker, detail)),
    against: [
      ended(
        isBrief && cleared ? speaker.labelled(filterWords('vacancy', speaker).short, cleared) : '',
      ),
      ...againstTexts(outcome, values, speaker, detail).map(({ text }) => text),
    ].filter((text) => text !== ''),
    ask: ended(detail.advice.whom(speaker.list(askedNames(outcome, speaker, detail, isBrief)))),
  };
}

const linesOf = (
  { found, open, year, against, ask }: Reasons,
  speaker: Speaker,
  { advice }: DetailWords,
): readonly string[] =>
  [
    found,
    open,
    year,
    against.length > 0 && speaker.labelled(advice.against, speaker.sentences(against)),
    ask,
  ].flatMap((line) => line || []);

/** Why a park is among the first, a line each; what speaks against it stands before whom to ask. */
export const pickLines = (
  outcome: Judged,
  values: Values,
  speaker: Speaker,
  detail: DetailWords,
  year?: number,
): readonly string[] => linesOf(pickOf(outcome, values, speaker, detail, year), speaker, detail);

/**
 * The same of several, side by side and in brief; what limits their land or speaks against them is told apart, once,
 * with whom it concerns.
 * `year`: where it changes nothing at any.
 */
export function picksTogether(
  outcomes: readonly Judged[],
  values: Values,
  speaker: Speaker,
  detail: DetailWords,
  year?: number,
): {
  readonly each: readonly (readonly string[])[];
  readonly year: string;
  readonly against: readonly { readonly names: string; readonly text: string }[];
} {
  const picks = outcomes.map((one) => pickOf(one, values, speaker, detail, year, true));
  const alike = picks.length > 1 && new Set(picks.map((pick) => pick.year)).size === 1;
  const concerned = new Map<string, string[]>();
  for (const { park, against } of picks)
    for (const text of against)
      concerned.set(text, [...(concerned.get(text) ?? []), placeName(park, speaker)]);
  return {
    each: picks.map((pick) =>
      linesOf({ ...pick, year: alike ? '' : pick.year, against: [] }, speaker, detail),
    ),
    year: alike ? (picks[0]?.year ?? '') : '',
    against: [...concerned].map(([text, names]) => ({ text, names: speaker.list(names) })),
  };
}
