import {
  aboutLanguage,
  type FilterState,
  isSomeLand,
  plainNumber,
  readNumber,
} from '@sites/domain';
import {
  type AskedFigure,
  type ContactKindId,
  type Enquiry,
  consentVersion,
  contactKindIds,
  parksAsked,
} from '@sites/enquiry';
import type { LinkState } from '@sites/link';
import type { Speaker } from '@sites/words';
import { loadText } from './asked-parks.ts';
import type { OpenFigure } from './open-figures.ts';

/** What is typed or chosen as text, in the order of the form. */
const textFields = [
  'landHa',
  'powerMw',
  'start',
  'jobs',
  'name',
  'company',
  'country',
  'kind',
  'value',
  'message',
] as const;
export type TextField = (typeof textFields)[number];
export type Texts = Readonly<Record<TextField, string>>;

/** What the reader has put in; all else is as the view has it. Kept on the device until it is sent. */
export interface Typed {
  readonly texts: Partial<Texts>;
  /** Parks and figures that were ticked or taken away, by `choiceKey`. */
  readonly choices: Readonly<Record<string, boolean>>;
}

export const choiceKey = (park: string, figure?: string): string =>
  figure === undefined ? park : `${park} ${figure}`;

/** A park that is asked about, with what is open of it. */
export interface Askable {
  readonly park: string;
  readonly figures: readonly OpenFigure[];
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** What the device kept is input like any other: what is not as expected is left out. */
export function readTyped(kept: unknown): Typed {
  const texts = record(record(kept).texts);
  const choices = record(record(kept).choices);
  return {
    texts: Object.fromEntries(
      textFields.flatMap((field) =>
        typeof texts[field] === 'string' ? [[field, texts[field]]] : [],
      ),
    ),
    choices: Object.fromEntries(
      Object.entries(choices).filter((entry): entry is [string, boolean] =>
        [true, false].includes(entry[1] as boolean),
      ),
    ),
  };
}

/** What a view says of the plant: land by the filters, power by the load. */
export function textsOfView(state: LinkState, speaker: Speaker): Texts {
  const { vacancy, leasable, area }: FilterState = state.filters;
  const { numbers } = aboutLanguage(speaker.language);
  // Some land is no size of a plant.
  const land = [vacancy, leasable, area].find(
    (one) => one?.min !== undefined && !isSomeLand(one),
  )?.min;
  const power = readNumber(loadText(state), { group: ',' });
  return {
    landHa: land === undefined ? '' : plainNumber(land, numbers),
    powerMw: power === undefined ? '' : plainNumber(power, numbers),
    // The year of a view is that by which land is ready: it says nothing of when the plant starts.
    start: '',
    jobs: '',
    name: '',
    company: '',
    country: '',
    kind: 'email',
    value: '',
    message: '',
  };
}

/** A field that holds nothing but blanks is not sent. */
const filled = (text: string): boolean => text.trim() !== '';

/** The figures that are ticked; a park without any is asked about as a whole. */
export function askedOf(parks: readonly Askable[], { choices }: Typed): readonly AskedFigure[] {
  return parks
    .filter(({ park }) => choices[choiceKey(park)] ?? true)
    .flatMap(({ park, figures }): AskedFigure[] => {
      const ticked = figures.filter(
        ({ id, isWaitedFor }) => choices[choiceKey(park, id)] ?? isWaitedFor,
      );
      return ticked.length === 0 ? [{ park }] : ticked.map(({ id }) => ({ park, measure: id }));
    });
}

interface Asked {
  readonly texts: Texts;
  readonly asked: readonly AskedFigure[];
  readonly isAgreed: boolean;
  /** The query of the view. */
  readonly link: string;
  readonly speaker: Speaker;
}

/** The enquiry as it would be sent; `readEnquiry` says what is wrong with it. */
export function enquiryOf({ texts, asked, isAgreed, link, speaker }: Asked): unknown {
  const { numbers } = aboutLanguage(speaker.language);
  const figure = (text: string): number => readNumber(text, numbers) ?? Number.NaN;
  const plant = {
    ...(filled(texts.landHa) && { landHa: figure(texts.landHa) }),
    ...(filled(texts.powerMw) && { powerMw: figure(texts.powerMw) }),
    ...(filled(texts.start) && { start: texts.start }),
    ...(filled(texts.jobs) && { jobs: figure(texts.jobs) }),
  };
  return {
    name: texts.name,
    company: texts.company,
    country: texts.country,
    contact: { kind: texts.kind, value: texts.value },
    ...(filled(texts.message) && { message: texts.message }),
    ...(Object.keys(plant).length > 0 && { plant }),
    ...(asked.length > 0 && { asked }),
    language: speaker.language,
    link,
    consent: { version: consentVersion, given: isAgreed },
  };
}

/** The form of an enquiry that was written before. */
export function typedOf(
  { name, company, country, contact, message = '', plant = {}, asked = [] }: Enquiry,
  parks: readonly Askable[],
  speaker: Speaker,
): Typed {
  const { numbers } = aboutLanguage(speaker.language);
  const text = (value: number | undefined): string =>
    value === undefined ? '' : plainNumber(value, numbers);
  const isAsked = (park: string, figure: string): boolean =>
    asked.some((one) => one.park === park && one.measure === figure);
  const meant = parksAsked({ asked });
  return {
    texts: {
      landHa: text(plant.landHa),
      powerMw: text(plant.powerMw),
      start: plant.start ?? '',
      jobs: text(plant.jobs),
      name,
      company,
      country,
      kind: contact.kind,
      value: contact.value,
      message,
    },
    choices: Object.fromEntries(
      parks.flatMap(({ park, figures }) => [
        [choiceKey(park), meant.includes(park)],
        ...figures.map(({ id }) => [choiceKey(park, id), isAsked(park, id)]),
      ]),
    ),
  };
}

/** The way to answer that is chosen. */
export const kindOf = ({ kind }: Pick<Texts, 'kind'>): ContactKindId =>
  contactKindIds.find((one) => one === kind) ?? 'email';
