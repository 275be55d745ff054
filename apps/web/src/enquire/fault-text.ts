import { type ContactKindId, type FieldFault, plantRanges } from '@sites/enquiry';
import type { EnquireWords, Speaker } from '@sites/words';
import type { TextField } from './form-values.ts';

/** A part of the form that a fault can stand beside; `whole` is about none of them. */
export type FormField = TextField | 'asked' | 'consent' | 'whole';

const places: Readonly<Record<string, FormField>> = {
  name: 'name',
  company: 'company',
  country: 'country',
  contact: 'value',
  'contact.kind': 'kind',
  'contact.value': 'value',
  message: 'message',
  'plant.landHa': 'landHa',
  'plant.powerMw': 'powerMw',
  'plant.start': 'start',
  'plant.jobs': 'jobs',
  consent: 'consent',
  'consent.given': 'consent',
};

/** Where in the form a fault belongs. */
export const placeOf = ({ field }: FieldFault): FormField =>
  places[field] ?? (/^asked(\.|$)/.test(field) ? 'asked' : 'whole');

/** The fields that nothing can be sent without, by the words for their being empty. */
const missing = {
  name: 'name',
  company: 'company',
  country: 'country',
  kind: 'contactKind',
  value: 'contactValue',
  consent: 'consent',
} as const;
const isNeeded = (place: FormField): place is keyof typeof missing => place in missing;
const isRanged = (place: FormField): place is keyof typeof plantRanges => place in plantRanges;

/** A fault in the reader's language, as a sentence that says what to do. */
export function faultText(
  fault: FieldFault,
  kind: ContactKindId,
  { faults: say }: EnquireWords,
  speaker: Speaker,
): string {
  const { code, limit = 0 } = fault;
  const place = placeOf(fault);
  if (place === 'consent') return say.missing.consent;
  if (place === 'asked')
    return code === 'too-long' ? say.tooMany(speaker.number(limit)) : say.other;
  if (place === 'start') return say.year;
  if (place === 'whole') return say.other;
  if (code === 'too-long') return say.tooLong(speaker.number(limit));
  // A list holds nothing that is wrong in another way than being empty.
  if (isNeeded(place) && (code === 'missing' || place === 'country' || place === 'kind'))
    return say.missing[missing[place]];
  if (isRanged(place) && code === 'range') {
    const [least, most] = plantRanges[place];
    return say.range(speaker.number(least, 3), speaker.number(most));
  }
  if (isRanged(place)) return place === 'jobs' ? say.whole : say.number;
  if (place === 'value' && code === 'format') {
    if (kind === 'email') return say.email;
    return kind === 'phone' ? say.phone : say.id;
  }
  return code === 'format' ? say.signs : say.other;
}
