import { useMemo } from 'react';
import { languages } from '@sites/domain';
import { contactKindIds, contactKinds, countries, longest } from '@sites/enquiry';
import { usePlaceNames } from '../desk/place-names.ts';
import { described, Field } from '../enquire/Field.tsx';
import type { FormField } from '../enquire/fault-text.ts';
import { useSite, useWords } from '../page/site.tsx';
import { type Contact, languageFor, oftenFrom, type TextField } from './contact.ts';

interface ContactFieldsProps {
  readonly contact: Contact;
  readonly fault: (place: FormField) => string | undefined;
  readonly change: (part: Partial<Contact>) => void;
  readonly type: (field: TextField) => (event: { target: { value: string } }) => void;
}

/** Who it is, and how to answer. */
export function ContactFields({ contact, fault, change, type }: ContactFieldsProps) {
  const { form: say } = useWords('booth');
  const asking = useWords('enquire');
  const { speaker } = useSite();
  const names = usePlaceNames();
  const { texts, kind } = contact;
  const sorted = useMemo(
    () =>
      countries
        .map((code) => [code, names.country(code)] as const)
        .toSorted(([, a], [, b]) => a.localeCompare(b, speaker.language)),
    [names, speaker.language],
  );
  const options = (codes: readonly (readonly [string, string])[]) =>
    codes.map(([code, name]) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
  return (
    <div className="booth-grid">
      {(['name', 'company'] as const).map((field) => (
        <Field key={field} field={field} label={asking.who[field]} fault={fault(field)}>
          <input
            {...described(field, fault(field))}
            type="text"
            aria-required
            autoComplete="off"
            maxLength={2 * longest[field]}
            value={texts[field]}
            onChange={type(field)}
          />
        </Field>
      ))}
      <Field field="country" label={asking.who.country} fault={fault('country')}>
        <select
          {...described('country', fault('country'))}
          aria-required
          value={texts.country}
          onChange={type('country')}
        >
          <option value="">{asking.who.choose}</option>
          <optgroup label={say.often}>
            {options(oftenFrom.map((code) => [code, names.country(code)]))}
          </optgroup>
          <optgroup label={say.all}>{options(sorted)}</optgroup>
        </select>
      </Field>
      <Field field="kind" label={asking.contact.heading} fault={fault('kind')}>
        <select
          {...described('kind', fault('kind'))}
          value={kind}
          onChange={(event) =>
            change({ kind: contactKindIds.find((one) => one === event.target.value) ?? 'email' })
          }
        >
          {options(contactKindIds.map((one) => [one, asking.contact.kinds[one]]))}
        </select>
      </Field>
      <Field field="value" label={asking.contact.values[kind]} fault={fault('value')}>
        <input
          {...described('value', fault('value'))}
          type={contactKinds[kind].inputMode}
          aria-required
          autoComplete="off"
          autoCapitalize="none"
          value={texts.value}
          onChange={type('value')}
        />
      </Field>
      <Field field="start" label={asking.language} fault={undefined} isOptional>
        <select
          {...described('start', undefined)}
          value={languageFor(contact)}
          onChange={(event) =>
            change({ language: languages.find((one) => one === event.target.value) })
          }
        >
          {options(languages.map((one) => [one, names.language(one)]))}
        </select>
      </Field>
    </div>
  );
}
