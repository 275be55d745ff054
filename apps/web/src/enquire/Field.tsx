import type { ReactNode } from 'react';
import { useSite, useWords } from '../page/site.tsx';
import type { FormField } from './fault-text.ts';

/** The id of a field, by which labels, faults and the summary of faults find it. */
export const fieldId = (field: FormField): string => `ask-${field}`;
const faultId = (field: FormField): string => `${fieldId(field)}-fault`;
const hintId = (field: FormField): string => `${fieldId(field)}-hint`;

/** What a control says of itself to those who do not see what stands beside it. */
export const described = (field: FormField, fault: string | undefined, hint?: string) => ({
  id: fieldId(field),
  'aria-invalid': fault !== undefined,
  'aria-describedby':
    [hint !== undefined && hintId(field), fault !== undefined && faultId(field)]
      .filter(Boolean)
      .join(' ') || undefined,
});

/** What is wrong with a field, beside it. */
export function Fault({ field, fault }: { field: FormField; fault: string | undefined }) {
  return (
    fault !== undefined && (
      <p id={faultId(field)} className="ask-fault">
        {fault}
      </p>
    )
  );
}

/** A label over a control, with what helps and what is wrong. */
export function Field({
  field,
  label,
  fault,
  hint,
  isOptional = false,
  children,
}: {
  field: FormField;
  label: string;
  fault: string | undefined;
  hint?: string;
  isOptional?: boolean;
  children: ReactNode;
}) {
  const { speaker } = useSite();
  const { optional } = useWords('enquire');
  return (
    <div className={fault === undefined ? 'ask-field' : 'ask-field wrong'}>
      <label htmlFor={fieldId(field)}>{isOptional ? speaker.aside(label, optional) : label}</label>
      {children}
      {hint !== undefined && (
        <p id={hintId(field)} className="hint">
          {hint}
        </p>
      )}
      <Fault field={field} fault={fault} />
    </div>
  );
}
