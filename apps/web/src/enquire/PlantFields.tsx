import { useState } from 'react';
import { useSite, useWords } from '../page/site.tsx';
import { Field, described } from './Field.tsx';
import type { FieldsProps } from './fields-props.ts';

/** As many years as a plant is planned ahead. */
const yearsAhead = 15;

/** The years of which one is chosen; that of the view is among them. */
function yearsFrom(now: number, chosen: string): readonly string[] {
  const years = Array.from({ length: yearsAhead }, (_, at) => String(now + at));
  return chosen === '' || years.includes(chosen) ? years : [...years, chosen].toSorted();
}

/** The plant in figures, as far as they are known. */
export function PlantFields({ texts, faults, type }: FieldsProps) {
  const { plant: say } = useWords('enquire');
  const { speaker } = useSite();
  const [thisYear] = useState(() => new Date().getFullYear());
  return (
    <fieldset className="ask-part">
      <legend>{say.heading}</legend>
      <p className="hint">{say.hint}</p>
      <div className="ask-grid four">
        {(['landHa', 'powerMw', 'jobs'] as const).map((field) => (
          <Field key={field} field={field} label={say[field]} fault={faults[field]}>
            <input
              {...described(field, faults[field])}
              type="text"
              inputMode={field === 'jobs' ? 'numeric' : 'decimal'}
              autoComplete="off"
              value={texts[field]}
              onChange={(event) => type(field, event.target.value)}
            />
          </Field>
        ))}
        <Field field="start" label={say.start} fault={faults.start}>
          <select
            {...described('start', faults.start)}
            value={texts.start}
            onChange={(event) => type('start', event.target.value)}
          >
            <option value="">{say.undecided}</option>
            {yearsFrom(thisYear, texts.start).map((year) => (
              <option key={year} value={year}>
                {speaker.date(year)}
              </option>
            ))}
          </select>
        </Field>
      </div>
    </fieldset>
  );
}
