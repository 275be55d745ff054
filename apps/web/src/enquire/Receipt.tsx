import type { ReactNode } from 'react';
import type { Acknowledgement } from '@sites/enquiry';
import { CopyButton } from '../page/CopyButton.tsx';
import { pageAddress } from '../page/route.ts';
import { useSite, useWords } from '../page/site.tsx';
import { QrCode } from '../share/QrCode.tsx';
import { fragmentOf } from './fragment.ts';

/** Number and link of an enquiry, to be kept: on the screen and on one sheet of paper. */
export function Receipt({
  acknowledgement,
  rows,
}: {
  acknowledgement: Acknowledgement;
  /** What else is known of it here. */
  rows: readonly (readonly [label: string, text: ReactNode])[];
}) {
  const { receipt: say } = useWords('enquire');
  const { speaker, origin } = useSite();
  const path = pageAddress(speaker.language, { kind: 'enquiry' });
  const address = `${origin}${path}${fragmentOf(acknowledgement)}`;
  return (
    <section className="ask-receipt" aria-labelledby="receipt">
      <h2 id="receipt">{say.heading}</h2>
      <p className="ask-number">
        <span>{say.number}</span> <b translate="no">{acknowledgement.receipt}</b>
      </p>
      <dl className="ask-content">
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{say.link}</dt>
          <dd>
            <a href={address} className="ask-link">
              {address}
            </a>
          </dd>
        </div>
      </dl>
      <div className="ask-keep">
        <QrCode text={address} label={say.link} />
        <p>{say.keep}</p>
      </div>
      <p className="ask-tools">
        <button type="button" className="button primary script" onClick={() => window.print()}>
          {say.print}
        </button>
        <CopyButton label={say.copy} copied={say.copied} text={() => address} />
      </p>
    </section>
  );
}
