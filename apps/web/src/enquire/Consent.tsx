import { useState } from 'react';
import { consentVersion, deletionDate } from '@sites/enquiry';
import { useSite, useWords } from '../page/site.tsx';
import { Fault, described } from './Field.tsx';
import type { Terms, Controller } from './terms.ts';

interface ConsentTerms extends Pick<Terms, 'retentionMonths'> {
  readonly controller: Controller;
}

/** What is agreed to. */
export function ConsentText({ terms: { retentionMonths, controller } }: { terms: ConsentTerms }) {
  const { consent } = useWords('enquire');
  const { speaker } = useSite();
  const say = consent[consentVersion];
  const [until] = useState(() => deletionDate(new Date().toISOString(), retentionMonths));
  return (
    <ul className="ask-terms">
      <li>{say.purpose}</li>
      <li>{say.receiver(controller.name, controller.contact)}</li>
      <li>{say.until(speaker.date(until))}</li>
      <li>{say.rights}</li>
      <li>{say.law}</li>
    </ul>
  );
}

/** The same to be agreed to, never agreed beforehand. */
export function Consent({
  terms,
  isAgreed,
  agree,
  fault,
}: {
  terms: ConsentTerms;
  isAgreed: boolean;
  agree: (isAgreed: boolean) => void;
  fault: string | undefined;
}) {
  const { consent } = useWords('enquire');
  const say = consent[consentVersion];
  return (
    <fieldset className={fault === undefined ? 'ask-part' : 'ask-part wrong'}>
      <legend>{consent.heading}</legend>
      <ConsentText terms={terms} />
      <label className="check ask-agree">
        <input
          {...described('consent', fault)}
          type="checkbox"
          aria-required
          checked={isAgreed}
          onChange={(event) => agree(event.target.checked)}
        />
        <span>{say.agree}</span>
      </label>
      <p className="hint">{consent.version(String(consentVersion))}</p>
      <Fault field="consent" fault={fault} />
    </fieldset>
  );
}
