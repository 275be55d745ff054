import type { FormField } from './fault-text.ts';
import type { TextField, Texts } from './form-values.ts';

/** What is wrong with each field, as a sentence. */
export type FaultTexts = Partial<Readonly<Record<FormField, string>>>;

/** What the parts of the form are told. */
export interface FieldsProps {
  readonly texts: Texts;
  readonly faults: FaultTexts;
  readonly type: (field: TextField, text: string) => void;
}
