import {
  type Because,
  type Outcome,
  type ReachLimit,
  type Values,
  alsoServing,
} from '@sites/domain';
import { choiceText, destinationText, filterWords, powerText } from './chip.ts';
import { evidence } from './figure.ts';
import { markedText, projectsIn } from './figure-texts.ts';
import { berthText } from './reason.ts';
import type { DetailWords } from './en/detail.ts';
import { sectorLabels } from './sector.ts';
import type { Speaker } from './speaker.ts';

export const distance = (value: number, unit: 'km' | 'min', { words, number }: Speaker): string =>
  words.quantity(
    number(value, 0),
    unit === 'km' ? words.filters.kilometres : words.filters.minutes,
  );

/** The next port that takes the ship as well, with the bounds of the way where they pass the limit. */
function alsoText(
  park: Outcome['park'],
  because: Extract<Because, { code: 'near' | 'far' }>,
  value: ReachLimit,
  speaker: Speaker,
  { advice }: Pick<DetailWords, 'advice'>,
): string | undefined {
  const { to, unit } = because;
  const next = alsoServing(park, because, value, speaker.atlas);
  if (!next) return undefined;
  const [low, model, high] = next.reach[unit];
  const { filters, quantity } = speaker.words;
  const [from, up] = [low, high].map((end) => speaker.number(end, 0));
  const far =
    high <= value.limit
      ? distance(model, unit, speaker)
      : quantity(
          speaker.range(`${from}`, `${up}`),
          unit === 'km' ? filters.kilometres : filters.minutes,
        );
  // Which of its berths takes it is for its own page.
  const [name = ''] = destinationText(to, next.id, speaker).split(/[,，、]/);
  return advice.also(advice.away(far, name));
}

/** What makes a park pass the limits asked for, each in a few words: `17.4 ha ready (2023)`, `26 km to Cái Lân`. */
export const factsOf = (
  { park, findings }: Pick<Outcome, 'park' | 'findings'>,
  values: Values,
  speaker: Speaker,
  detail: Pick<DetailWords, 'advice' | 'reason'>,
  isBrief = false,
): string[] =>
  findings.flatMap(({ key, because, verdict }) => {
    if (because.code === 'inside') {
      const { figure, limits } = because;
      const projects = projectsIn(figure, speaker);
      const remarks = speaker.clauses([
        markedText(figure, speaker),
        projects && detail.advice.sameLand(projects),
      ]);
      const text = filterWords(key, speaker).chip(evidence(figure, speaker, limits).sure);
      return remarks ? speaker.aside(text, remarks) : text;
    }
    if (because.code === 'near') {
      const away = detail.advice.away(
        distance(because.reach[because.unit][1], because.unit, speaker),
        destinationText(because.to, because.place, speaker),
      );
      const value = values[key] as ReachLimit;
      const remarks = speaker.clauses([
        because.dwt !== undefined && berthText(because.dwt, speaker, detail),
        value.needs === 'container' && speaker.words.filters.containers,
        !isBrief && alsoText(park, because, value, speaker, detail),
      ]);
      return remarks ? speaker.aside(away, remarks) : away;
    }
    if (because.code === 'power' && verdict === 'match')
      return speaker.words.power.stateOf(
        powerText(because.option, speaker),
        speaker.words.power.states[because.power.state],
      );
    if (because.code === 'substation' && verdict === 'match')
      return powerText(because.option, speaker);
    if (because.code !== 'listed') return [];
    const asked = values[key] as readonly string[];
    // Of all that a park takes, what was asked for.
    return key === 'sector'
      ? sectorLabels(park, asked, speaker)
      : because.values.filter((id) => asked.includes(id)).map((id) => choiceText(key, id, speaker));
  });
