import type { AskedFigure, FaultCode, FieldFault } from '@sites/enquiry';
import { type BadField, Problem } from '../errors.ts';

/** What is wrong, for who writes to the API; readers of the form have it in their language. */
const details: Readonly<Record<FaultCode, string>> = {
  missing: 'is needed',
  'too-long': 'is longer than the limit',
  format: 'cannot be read',
  range: 'is beyond the limit',
  unknown: 'is not known here',
  consent: 'must be given',
};

const tell = (fault: FieldFault): BadField => ({ ...fault, detail: details[fault.code] });

/** Names every field that cannot be taken, and quotes none. */
export const badFields = (faults: readonly FieldFault[]): Problem =>
  new Problem(400, 'fields', 'Some fields cannot be taken; each is named.', {
    fields: faults.map(tell),
  });

/** What can be asked about: parks of the data, and figures that the words can name. */
export interface Askable {
  readonly parks: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

/** What an enquiry asks about and nobody knows. */
export const unknownAsked = (asked: readonly AskedFigure[], askable: Askable): FieldFault[] =>
  asked.flatMap(({ park, measure }, at): FieldFault[] => [
    ...(askable.parks.has(park) ? [] : [{ field: `asked.${at}.park`, code: 'unknown' as const }]),
    ...(measure === undefined || askable.measures.has(measure)
      ? []
      : [{ field: `asked.${at}.measure`, code: 'unknown' as const }]),
  ]);
