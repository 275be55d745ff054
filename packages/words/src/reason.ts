import {
  type Because,
  type DestinationPlace,
  type KeyedFinding,
  type PowerState,
  type Settle,
  byId,
} from '@sites/domain';
import { choiceText, destinationText, needsText, filterWords, powerText } from './chip.ts';
import { foundText } from './found.ts';
import { placeName } from './name.ts';
import { figureText } from './figure.ts';
import { ageText, figureWithDerivation, derivationText } from './figure-texts.ts';
import type { DetailWords } from './en/detail.ts';
import type { Speaker } from './speaker.ts';

/** A road or straight distance as bounds around the model's value: `34 km (29–41)`. */
export function spanText(
  [low, model, high]: readonly [number, number, number],
  unit: 'km' | 'min',
  { number, words, range, aside }: Speaker,
): string {
  const name = unit === 'km' ? words.filters.kilometres : words.filters.minutes;
  return aside(words.quantity(number(model, 0), name), range(number(low, 0), number(high, 0)));
}

/** Several ids of a choice as the start of a sentence. */
function listText(key: string, ids: readonly string[], speaker: Speaker): string {
  const text = speaker.clauses(
    ids.map((id) => filterWords(key, speaker).chip(choiceText(key, id, speaker))),
  );
  return text.charAt(0).toLocaleUpperCase(speaker.language) + text.slice(1);
}

/** What ships a berth takes, by its class. */
export const berthText = (
  dwt: number,
  speaker: Speaker,
  { reason }: Pick<DetailWords, 'reason'>,
): string => reason.berth(needsText(String(dwt), speaker));

/** Words of reasons, and of what would settle them. */
type ReasonWords = Pick<DetailWords, 'reason' | 'derivations' | 'settle' | 'ask' | 'advice'>;

/** How far something to come has got, and by when it is there where a source says so. */
export const stageText = (
  state: 'planned' | 'building',
  from: number | undefined,
  { words }: Pick<Speaker, 'words'>,
  { advice }: Pick<DetailWords, 'advice'>,
): string => {
  if (from !== undefined) return advice.readyBy(String(from));
  return state === 'building' ? words.placeStatuses.building : words.year.noDate;
};

/** How far a supply has come: of what is not there yet also since when that is known. */
export function supplyText(
  { state, claim, park }: PowerState,
  speaker: Speaker,
  detail: Pick<DetailWords, 'advice'>,
): string {
  const project = park && placeName(byId(speaker.atlas.parks, park), speaker);
  const isComing = state === 'planned' || state === 'building';
  const stage = isComing
    ? stageText(state, claim?.from, speaker, detail)
    : speaker.words.power.states[state];
  const remarks = speaker.phrases([
    project,
    isComing && claim && speaker.asOf(claim.asOf, claim.asOfApprox),
  ]);
  return remarks ? speaker.aside(stage, remarks) : stage;
}

function because(reason: Because, key: string, speaker: Speaker, detail: ReasonWords): string {
  const { words } = speaker;
  const say = detail.reason;
  switch (reason.code) {
    case 'inside':
    case 'outside':
    case 'too-wide':
    case 'not-published':
    case 'not-applicable': {
      const measure = words.measures[reason.measure];
      const value = figureText(reason.figure, speaker, reason.limits);
      const text = {
        inside: () =>
          say.inside(measure, figureWithDerivation(reason.figure, speaker, detail, reason.limits)),
        outside: () =>
          say.outside(measure, figureWithDerivation(reason.figure, speaker, detail, reason.limits)),
        'too-wide': () =>
          say.tooWide(measure, value, derivationText(reason.figure, speaker, detail) ?? ''),
        'not-published': () => say.notPublished(measure, value),
        'not-applicable': () => say.notApplicable(measure, value),
      }[reason.code]();
      const age = ageText(reason.figure, speaker);
      if (age === undefined) return text;
      return age === words.date.none ? say.undated(text) : say.dated(text, age);
    }
    case 'near':
    case 'far':
    case 'site-vague':
    case 'berth-unknown':
    case 'berth-planned':
    case 'place-unconfirmed': {
      const { status } = byId<DestinationPlace>(speaker.atlas[reason.to], reason.place);
      const name = destinationText(reason.to, reason.place, speaker);
      const about = speaker.clauses([
        status !== 'operating' && words.placeStatuses[status],
        'dwt' in reason && reason.dwt !== undefined && berthText(reason.dwt, speaker, detail),
      ]);
      const place = about ? speaker.aside(name, about) : name;
      const span = spanText(reason.reach[reason.unit], reason.unit, speaker);
      const sentence = {
        near: say.near,
        far: say.far,
        'site-vague': say.siteVague,
        'berth-unknown': say.berthUnknown,
        'berth-planned': say.berthPlanned,
        'place-unconfirmed': say.placeUnconfirmed,
      }[reason.code];
      return sentence(place, span);
    }
    case 'point-near':
    case 'point-far':
    case 'point-vague': {
      const span = spanText(reason.span, reason.unit, speaker);
      const shown = reason.how === 'straight' ? say.straight(span) : say.byRoad(span);
      return {
        'point-near': say.pointNear,
        'point-far': say.pointFar,
        'point-vague': say.pointVague,
      }[reason.code](shown);
    }
    case 'point-unreached':
      return say.pointUnreached;
    case 'berth-unfit':
      return say.berthUnfit(destinationText(reason.to, reason.place, speaker));
    case 'no-road':
      return say.noRoad(destinationText(reason.to, reason.place, speaker));
    case 'place-unlocated':
      return say.placeUnlocated(destinationText(reason.to, reason.place, speaker));
    case 'site-unknown':
      return say.siteUnknown;
    case 'none-eligible':
      return say.noneEligible;
    case 'power':
      return say.power(
        powerText(reason.option, speaker),
        supplyText(reason.power, speaker, detail),
      );
    case 'substation': {
      const station = speaker.atlas.substations.find(({ id }) => id === reason.substation);
      const sentence = reason.settle ? say.substationOpen : say.substation;
      return sentence(
        powerText(reason.option, speaker),
        station ? placeName(station, speaker) : reason.substation,
        spanText(reason.km, 'km', speaker),
      );
    }
    case 'listed':
      return say.listed(listText(key, reason.values, speaker));
    case 'not-listed':
      return say.notListed(listText(key, reason.values, speaker));
    case 'none-listed':
      return key === 'sector'
        ? say.noneListed
        : say.notPublished(filterWords(key, speaker).label, words.gaps['not-published']);
    case 'found':
      return reason.by ? foundText(reason.by, speaker) : say.found;
    case 'not-found':
      return say.notFound;
  }
}

/** Why a filter counts a park in, out or open: one sentence, the same in list, panel and API. */
export function reasonText(finding: KeyedFinding, speaker: Speaker, detail: ReasonWords): string {
  return because(finding.because, finding.key, speaker, detail);
}

/** What would settle an open answer and whom to ask, or undefined where nothing is open. */
export function settleText(
  finding: KeyedFinding,
  { reason, settle: what, ask }: ReasonWords,
): string | undefined {
  const settle = 'settle' in finding.because ? finding.because.settle : undefined;
  if (!settle || settle.ask === 'unknown') return undefined;
  return reason.settle(what[settle.what], ask[settle.ask]);
}

/** A question to send to whoever can settle it. */
export function questionText(
  park: string,
  what: Settle['what'],
  link: string,
  { question, settle }: Pick<DetailWords, 'question' | 'settle'>,
): string {
  return question(park, settle[what], link);
}
