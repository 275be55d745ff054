import type { ReactNode } from 'react';
import { CopyButton } from '../page/CopyButton.tsx';
import { pageAddress } from '../page/route.ts';
import { useSite, useWords } from '../page/site.tsx';
import { QrCode } from '../share/QrCode.tsx';
import { fragmentOf } from './fragment.ts';
import type { Receipted } from './queue/index.ts';

/**
 * Number and link of an enquiry, to be kept: on the screen and on one sheet of paper. A kiosk has the number alone: who
 * comes next could open the link.
 */
export function Receipt({
  acknowledgement: { receipt, secret },
  rows,
}: {
  acknowledgement: Receipted;
  /** What else is known of it here. */
  rows: readonly (readonly [label: string, text: ReactNode])[];
}) {
  const { receipt: say } = useWords('enquire');
  const { speaker, origin } = useSite();
  const path = pageAddress(speaker.language, { kind: 'enquiry' });
  const address = secret && `${origin}${path}${fragmentOf({ receipt, secret })}`;
  return (
    <section className="ask-receipt" aria-labelledby="receipt">
      <h2 id="receipt">{say.heading}</h2>
      <p className="ask-number">
        <span>{say.number}</span> <b translate="no">{receipt}</b>
      </p>
      <dl className="ask-content">
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {address && (
          <div>
            <dt>{say.link}</dt>
            <dd>
              <a href={address} className="ask-link">
                {address}
              </a>
            </dd>
          </div>
        )}
      </dl>
      {address ? (
        <>
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
        </>
      ) : (
        <p>{say.note}</p>
      )}
    </section>
  );
}
