import { type FormEvent, useEffect, useEffectEvent, useState } from 'react';
import { type FieldFault, readEnquiry, temperatures } from '@sites/enquiry';
import { described, Field, fieldId } from '../enquire/Field.tsx';
import { faultText, placeOf } from '../enquire/fault-text.ts';
import { useSite, useWords } from '../page/site.tsx';
import { CardField } from './CardField.tsx';
import { ContactFields } from './ContactFields.tsx';
import { SpokenConsent } from './SpokenConsent.tsx';
import { type Contact, draftOf, emptyContact, enquiryOf, type TextField } from './contact.ts';
import type { OpenBooth } from './open-booth.ts';

/** As long as somebody types on, nothing is written. */
const draftMs = 400;

/** A contact in few fields: who, how to answer, how warm; all else may be left out. */
export function ContactForm({
  booth,
  contact: before,
  onKept,
}: {
  booth: OpenBooth;
  contact: Contact;
  /** Under what id it is on the disk; without one, the changes were dropped. */
  onKept: (id?: string) => void;
}) {
  const { form: say } = useWords('booth');
  const asking = useWords('enquire');
  const { temperatures: warmths, errors } = useWords('desk');
  const { speaker } = useSite();
  const [contact, setContact] = useState(before);
  const [isAgreed, setAgreed] = useState(false);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [needsWarmth, setNeedsWarmth] = useState(false);
  const [told, setTold] = useState(0);
  const [isKeeping, setKeeping] = useState(false);
  const [isNotKept, setNotKept] = useState(false);
  const { texts, kind } = contact;

  useEffect(() => {
    if (contact === before || isKeeping) return undefined;
    const write = () => void booth.draft.write(draftOf(contact)).catch(() => {});
    const timer = setTimeout(write, draftMs);
    return () => clearTimeout(timer);
  }, [booth, before, contact, isKeeping]);

  const fault = (place: ReturnType<typeof placeOf>): string | undefined => {
    const found = faults.find((one) => placeOf(one) === place);
    return found && faultText(found, kind, asking, speaker);
  };
  const change = (part: Partial<Contact>) => setContact({ ...contact, ...part });
  const type = (field: TextField) => (event: { target: { value: string } }) => {
    change({ texts: { ...texts, [field]: event.target.value } });
    setFaults(faults.filter((one) => placeOf(one) !== field));
  };
  const first = useEffectEvent(() =>
    needsWarmth
      ? 'booth-warmth'
      : (['name', 'company', 'country', 'value', 'consent'] as const)
          .filter((place) => faults.some((one) => placeOf(one) === place))
          .map(fieldId)[0],
  );
  useEffect(() => {
    const id = told > 0 && first();
    if (id) document.getElementById(id)?.focus();
  }, [told]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isKeeping) return;
    const { enquiry, faults: found } = readEnquiry(enquiryOf(contact, isAgreed));
    const { temperature } = contact;
    setNeedsWarmth(temperature === undefined);
    setFaults(found ?? []);
    if (!enquiry || temperature === undefined) {
      setTold((times) => times + 1);
      return;
    }
    setKeeping(true);
    setNotKept(false);
    try {
      const marks = { temperature, note: texts.note.trim() };
      const id = await booth.keep(enquiry, marks, contact.card, contact.mends);
      await booth.draft.write(draftOf(emptyContact)).catch(() => {});
      onKept(id);
    } catch {
      // What was typed is still here.
      setKeeping(false);
      setNotKept(true);
    }
  };
  return (
    <form className="booth-form" noValidate onSubmit={(event) => void submit(event)}>
      <h2>{contact.mends === undefined ? say.title : say.correct}</h2>
      <fieldset className={needsWarmth ? 'booth-warmth wrong' : 'booth-warmth'}>
        <legend>{say.warmth}</legend>
        <p className="ask-fault" id="booth-warmth-fault">
          {needsWarmth && asking.who.choose}
        </p>
        {temperatures.map((one, at) => (
          <label key={one} className={`warmth ${one}`}>
            <input
              id={at === 0 ? 'booth-warmth' : undefined}
              type="radio"
              aria-describedby={needsWarmth ? 'booth-warmth-fault' : undefined}
              name="booth-warmth"
              checked={contact.temperature === one}
              onChange={() => {
                change({ temperature: one });
                setNeedsWarmth(false);
              }}
            />
            <span>{warmths[one]}</span>
          </label>
        ))}
      </fieldset>
      <ContactFields contact={contact} fault={fault} change={change} type={type} />
      <CardField card={contact.card} onCard={(card) => change({ card })} />
      <Field field="message" label={say.note} fault={undefined} isOptional>
        <textarea
          {...described('message', undefined)}
          rows={2}
          maxLength={4000}
          value={texts.note}
          onChange={type('note')}
        />
      </Field>
      <SpokenConsent
        profile={booth.profile}
        isAgreed={isAgreed}
        agree={(next) => {
          setAgreed(next);
          setFaults(faults.filter((one) => placeOf(one) !== 'consent'));
        }}
        fault={fault('consent')}
      />
      <p className="ask-fault" role="alert">
        {isNotKept && errors.other}
      </p>
      <div className="desk-actions">
        <button className="button primary" disabled={isKeeping}>
          {say.save}
        </button>
        {contact.mends !== undefined && (
          <button type="button" className="quiet" onClick={() => onKept()}>
            {say.drop}
          </button>
        )}
      </div>
    </form>
  );
}
