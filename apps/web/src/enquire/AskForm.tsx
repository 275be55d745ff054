import { type FormEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { type FieldFault, type Enquiry, readEnquiry } from '@sites/enquiry';
import { useSite, useWords } from '../page/site.tsx';
import { AskedParks } from './AskedParks.tsx';
import { Consent } from './Consent.tsx';
import { EnquiryContent } from './EnquiryContent.tsx';
import { FaultSummary } from './FaultSummary.tsx';
import { Fault, fieldId } from './Field.tsx';
import { PersonFields } from './PersonFields.tsx';
import { PlantFields } from './PlantFields.tsx';
import { type FormField, faultText, placeOf } from './fault-text.ts';
import type { FaultTexts } from './fields-props.ts';
import {
  type Askable,
  type TextField,
  type Texts,
  type Typed,
  askedOf,
  enquiryOf,
  kindOf,
} from './form-values.ts';
import { type FormMarks, NotKept, draft } from './queue/index.ts';
import type { Desk } from './use-desk.ts';

/** The fields from top to bottom, as faults are told and the first is gone to. */
const order: readonly FormField[] = [
  'whole',
  'asked',
  'landHa',
  'powerMw',
  'jobs',
  'start',
  'name',
  'company',
  'country',
  'kind',
  'value',
  'message',
  'consent',
];

interface AskFormProps {
  readonly desk: Desk;
  readonly parks: readonly Askable[];
  /** The query of the view that is asked from. */
  readonly link: string;
  /** What the view says of the plant. */
  readonly texts: Texts;
  readonly typed: Typed;
  /** What the server did not take. */
  readonly refused?: readonly FieldFault[];
  /** Puts the enquiry into the queue. */
  readonly send: (enquiry: Enquiry, marks: FormMarks) => Promise<unknown>;
}

/** The form: what is asked about, the plant, who asks, what will be sent, consent. */
export function AskForm({
  desk,
  parks,
  link,
  texts: ofView,
  typed: before,
  refused = [],
  send,
}: AskFormProps) {
  const say = useWords('enquire');
  const { speaker } = useSite();
  const [typed, setTyped] = useState(before);
  const [isAgreed, setAgreed] = useState(false);
  const [faults, setFaults] = useState(refused);
  // Counts the times that faults were told: each time the first is gone to.
  const [told, setTold] = useState(refused.length > 0 ? 1 : 0);
  const [isSending, setSending] = useState(false);
  const [isNotKept, setNotKept] = useState(false);
  const [openedAt] = useState(() => Date.now());
  const trap = useRef<HTMLInputElement>(null);
  const texts: Texts = { ...ofView, ...typed.texts };
  const asked = askedOf(parks, typed);

  const change = (next: Typed) => {
    setTyped(next);
    void draft.write(next);
  };
  const type = (field: TextField, text: string) => {
    change({ ...typed, texts: { ...typed.texts, [field]: text } });
    setFaults(faults.filter((fault) => placeOf(fault) !== field));
  };
  const choose = (key: string, isTicked: boolean) => {
    change({ ...typed, choices: { ...typed.choices, [key]: isTicked } });
    setFaults(faults.filter((fault) => placeOf(fault) !== 'asked'));
  };
  const agree = (next: boolean) => {
    setAgreed(next);
    setFaults(faults.filter((fault) => placeOf(fault) !== 'consent'));
  };
  const tell = (found: readonly FieldFault[]) => {
    setFaults(found);
    setTold((times) => times + 1);
  };

  const kind = kindOf(texts);
  const shown = useMemo(
    () =>
      order.flatMap((place): [FormField, string][] => {
        const fault = faults.find((one) => placeOf(one) === place);
        return fault ? [[place, faultText(fault, kind, say, speaker)]] : [];
      }),
    [faults, kind, say, speaker],
  );
  const faultTexts: FaultTexts = Object.fromEntries(shown);
  const first = useEffectEvent(() => shown[0]?.[0]);
  useEffect(() => {
    const field = told > 0 && first();
    if (field) document.getElementById(fieldId(field))?.focus();
  }, [told]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    const { enquiry, faults: found } = readEnquiry(
      enquiryOf({ texts, asked, isAgreed, link, speaker }),
    );
    if (found) {
      tell(found);
      return;
    }
    setSending(true);
    setNotKept(false);
    const seconds = Math.round((Date.now() - openedAt) / 1000);
    try {
      await send(enquiry, { seconds, website: trap.current?.value ?? '' });
    } catch (error) {
      // What was typed is still here, and nothing has left the device.
      if (!(error instanceof NotKept)) reportError(error);
      setSending(false);
      setNotKept(true);
    }
  };
  return (
    <form className="ask-form" noValidate onSubmit={(event) => void submit(event)}>
      <FaultSummary faults={shown} />
      <div className="ask-columns">
        <div>
          <fieldset className="ask-part">
            <legend>{say.about.heading}</legend>
            <div id={fieldId('asked')} tabIndex={-1}>
              {parks.length > 0 && <p className="hint">{say.about.hint}</p>}
              <AskedParks parks={parks} typed={typed} choose={choose} />
            </div>
            <Fault field="asked" fault={faultTexts.asked} />
          </fieldset>
          <PlantFields texts={texts} faults={faultTexts} type={type} />
          <PersonFields texts={texts} faults={faultTexts} type={type} />
        </div>
        <aside className="ask-letter" aria-labelledby="ask-letter">
          <h2 id="ask-letter">{say.content.heading}</h2>
          <EnquiryContent texts={texts} asked={asked} link={link} />
          <p className="hint">{say.content.time}</p>
        </aside>
        <div className="ask-end">
          <Consent
            terms={desk.terms}
            isAgreed={isAgreed}
            agree={agree}
            fault={faultTexts.consent}
          />
          {/* Programs fill it in; nobody sees, hears or reaches it. */}
          <div hidden>
            <input ref={trap} name="website" tabIndex={-1} autoComplete="off" aria-hidden />
          </div>
          <div role="alert">{isNotKept && <p className="notice">{say.blocked.full}</p>}</div>
          <p>
            <button type="submit" className="button primary" disabled={isSending}>
              {say.send}
            </button>
          </p>
        </div>
      </div>
    </form>
  );
}
