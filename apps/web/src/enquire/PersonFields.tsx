import { useMemo } from 'react';
import type { Language } from '@sites/domain';
import { contactKindIds, contactKinds, countries, longest } from '@sites/enquiry';
import { useSite, useWords } from '../page/site.tsx';
import { Fault, Field, described, fieldId } from './Field.tsx';
import type { FieldsProps } from './fields-props.ts';
import { kindOf } from './form-values.ts';

/** Every country by its name in a language, in the order of that language. */
function countriesIn(language: Language): readonly (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const order = new Intl.Collator(language);
  return countries
    .map((code) => [code, names.of(code) ?? code] as const)
    .toSorted(([, a], [, b]) => order.compare(a, b));
}

/** Who is asking. */
function WhoFields({ texts, faults, type }: FieldsProps) {
  const { who: say } = useWords('enquire');
  const { language } = useSite().speaker;
  const named = useMemo(() => countriesIn(language), [language]);
  return (
    <fieldset className="ask-part">
      <legend>{say.heading}</legend>
      <div className="ask-grid">
        {(['name', 'company'] as const).map((field) => (
          <Field key={field} field={field} label={say[field]} fault={faults[field]}>
            <input
              {...described(field, faults[field])}
              type="text"
              aria-required
              autoComplete={field === 'name' ? 'name' : 'organization'}
              maxLength={2 * longest[field]}
              value={texts[field]}
              onChange={(event) => type(field, event.target.value)}
            />
          </Field>
        ))}
        <Field field="country" label={say.country} fault={faults.country}>
          <select
            {...described('country', faults.country)}
            aria-required
            autoComplete="country"
            value={texts.country}
            onChange={(event) => type('country', event.target.value)}
          >
            <option value="">{say.choose}</option>
            {named.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      </div>
    </fieldset>
  );
}

/** One way to answer. */
function ContactFields({ texts, faults, type }: FieldsProps) {
  const { contact: say } = useWords('enquire');
  const kind = kindOf(texts);
  const { autoComplete, inputMode } = contactKinds[kind];
  return (
    <fieldset className="ask-part">
      <legend>{say.heading}</legend>
      <div className="ask-kinds" id={fieldId('kind')} tabIndex={-1}>
        {contactKindIds.map((one) => (
          <label key={one} className="check">
            <input
              type="radio"
              name="ask-kind"
              value={one}
              checked={one === kind}
              onChange={() => type('kind', one)}
            />
            <span>{say.kinds[one]}</span>
          </label>
        ))}
      </div>
      <Fault field="kind" fault={faults.kind} />
      <div className="ask-grid">
        <Field field="value" label={say.values[kind]} fault={faults.value}>
          <input
            {...described('value', faults.value)}
            type={inputMode}
            aria-required
            autoComplete={autoComplete}
            value={texts.value}
            onChange={(event) => type('value', event.target.value)}
          />
        </Field>
      </div>
    </fieldset>
  );
}

function MessageField({ texts, faults, type }: FieldsProps) {
  const { message: say } = useWords('enquire');
  const { speaker } = useSite();
  const hint = say.hint(speaker.number(longest.message));
  return (
    <Field field="message" label={say.label} fault={faults.message} hint={hint} isOptional>
      <textarea
        {...described('message', faults.message, hint)}
        rows={6}
        value={texts.message}
        onChange={(event) => type('message', event.target.value)}
      />
    </Field>
  );
}

/** Who asks, how to answer, and what else there is to say. */
export function PersonFields(props: FieldsProps) {
  return (
    <>
      <WhoFields {...props} />
      <ContactFields {...props} />
      <MessageField {...props} />
    </>
  );
}
