import * as v from 'valibot';
import { languages } from '@sites/domain';
import { contactKindIds, contactKinds } from './contact-kinds.ts';
import { countries } from './countries.ts';

/** What can be wrong with a field; the words have a sentence for each. */
export const faultCodes = ['missing', 'too-long', 'format', 'range', 'unknown', 'consent'] as const;
export type FaultCode = (typeof faultCodes)[number];

/** A field that cannot be taken: its path (`contact.value`, `asked.0.park`), why, and the limit where there is one. */
export interface FieldFault {
  readonly field: string;
  readonly code: FaultCode;
  readonly limit?: number;
}

/** The longest texts, in characters. The form shows the same. */
export const longest = { name: 120, company: 160, message: 4000, link: 4000, asked: 250 } as const;

/** The least and the most of each figure of a plant. */
export const plantRanges = {
  landHa: [0.01, 100_000],
  powerMw: [0.001, 100_000],
  jobs: [1, 10_000_000],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** A message carries the code of its fault; a limit stands behind it. */
const fault = (code: FaultCode, limit?: number): string =>
  limit === undefined ? code : `${code} ${limit}`;

/** Signs that no name, address or message holds: controls, and those that turn the direction of text around. */
const unwritten = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const unwrittenInLines = /[^\n\P{Cc}]|[\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

const text = (most: number, refused: RegExp) =>
  v.pipe(
    v.string(fault('missing')),
    v.transform((typed) => typed.normalize('NFC').replace(/\r\n?/g, '\n').trim()),
    v.check((typed) => [...typed].length <= most, fault('too-long', most)),
    v.check((typed) => !refused.test(typed), fault('format')),
  );
const line = (most: number) => text(most, unwritten);
const filled = (most: number) => v.pipe(line(most), v.minLength(1, fault('missing')));

const figure = ([least, most]: readonly [number, number]) =>
  v.pipe(
    v.number(fault('format')),
    v.finite(fault('format')),
    v.check((value) => value >= least, fault('range', least)),
    v.check((value) => value <= most, fault('range', most)),
  );

/** When a plant starts: a year, or a month of it. A number is a year. */
const start = v.pipe(
  v.union([v.string(), v.number()], fault('format')),
  v.transform(String),
  v.regex(/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/, fault('format')),
);

const ContactSchema = v.variant(
  'kind',
  contactKindIds.map((kind) => {
    const { longest: most, pattern } = contactKinds[kind];
    return v.strictObject({
      kind: v.literal(kind),
      value: v.pipe(filled(most), v.regex(pattern, fault('format'))),
    });
  }),
  fault('unknown'),
);

const slug = v.pipe(v.string(fault('missing')), v.regex(/^[a-z0-9-]{1,80}$/, fault('format')));

const PlantSchema = v.strictObject(
  {
    landHa: v.exactOptional(figure(plantRanges.landHa)),
    powerMw: v.exactOptional(figure(plantRanges.powerMw)),
    start: v.exactOptional(start),
    jobs: v.exactOptional(v.pipe(figure(plantRanges.jobs), v.integer(fault('format')))),
  },
  fault('format'),
);

/** A figure of a park that is asked about; without a measure, the park as a whole. */
const AskedSchema = v.strictObject(
  {
    park: slug,
    measure: v.exactOptional(
      v.pipe(v.string(fault('format')), v.regex(/^[A-Za-z0-9-]{1,60}$/, fault('format'))),
    ),
  },
  fault('format'),
);

/**
 * What an investor asks: one schema for the form, the queue of a device, the API and the store. Unknown fields are
 * refused, so that nothing typed is dropped in silence.
 */
export const EnquirySchema = v.strictObject(
  {
    name: filled(longest.name),
    company: filled(longest.company),
    country: v.picklist(countries, fault('unknown')),
    contact: ContactSchema,
    message: v.exactOptional(text(longest.message, unwrittenInLines)),
    plant: v.exactOptional(PlantSchema),
    asked: v.exactOptional(
      v.pipe(
        v.array(AskedSchema, fault('format')),
        v.maxLength(longest.asked, fault('too-long', longest.asked)),
      ),
    ),
    /** The language that the answer is to be in. */
    language: v.picklist(languages, fault('unknown')),
    /** The query of the view that was asked from, as the address bar has it, without `?`. */
    link: v.pipe(
      line(longest.link),
      v.transform((query) => query.replace(/^\?/, '')),
      v.regex(/^[^\s#<>"\\^`{|}]*$/, fault('format')),
    ),
    consent: v.strictObject(
      {
        /** Of the text that was read; whether it is the current one is for the server to say. */
        version: v.pipe(
          v.number(fault('missing')),
          v.integer(fault('format')),
          v.minValue(1, fault('range', 1)),
        ),
        given: v.literal(true, fault('consent')),
      },
      fault('missing'),
    ),
  },
  fault('format'),
);

export type Enquiry = v.InferOutput<typeof EnquirySchema>;
export type AskedFigure = v.InferOutput<typeof AskedSchema>;

type Read =
  | { readonly enquiry: Enquiry; readonly faults?: undefined }
  | { readonly enquiry?: undefined; readonly faults: readonly FieldFault[] };

/** Every issue of a field as one fault; strict objects and missing keys come without a message of ours. */
function faultOf(issue: v.BaseIssue<unknown>): FieldFault {
  const field = v.getDotPath(issue) ?? '';
  const [code = '', limit] = issue.message.split(' ');
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { field, code: 'unknown' };
  if (issue.input === undefined) return { field, code: 'missing' };
  const known = faultCodes.find((one) => one === code) ?? 'format';
  return { field, code: known, ...(limit !== undefined && { limit: Number(limit) }) };
}

/** Reads what was sent or kept: the enquiry, tidied, or the first fault of every field. */
export function readEnquiry(sent: unknown): Read {
  const result = v.safeParse(EnquirySchema, sent);
  if (result.success) return { enquiry: result.output };
  const faults = new Map<string, FieldFault>();
  for (const issue of result.issues) {
    const one = faultOf(issue);
    if (!faults.has(one.field)) faults.set(one.field, one);
  }
  return { faults: [...faults.values()] };
}

/** The parks that an enquiry is about, each once. */
export const parksAsked = ({ asked = [] }: Pick<Enquiry, 'asked'>): string[] => [
  ...new Set(asked.map(({ park }) => park)),
];
