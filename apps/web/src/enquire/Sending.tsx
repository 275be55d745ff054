import { useEffect, useRef } from 'react';
import { noteOf, type Enquiry } from '@sites/enquiry';
import { readKiosk } from '../kiosk-flag.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { home } from '../page/route.ts';
import { useLink, useSite, useWords } from '../page/site.tsx';
import { useOnPage } from '../page/use-on-page.ts';
import { QrCode } from '../share/QrCode.tsx';
import { AskedList } from './EnquiryContent.tsx';
import { Mending } from './Mending.tsx';
import { Receipt } from './Receipt.tsx';
import { dayOf } from '../page/day.ts';
import type { Desk } from './use-desk.ts';
import { placeIn, useEntries } from './use-entries.ts';

/** What a visitor of a kiosk takes along before there is a receipt: nobody comes back to that screen. */
function Note({ id, desk }: { id: string; desk: Desk }) {
  const { kiosk: say, direct } = useWords('enquire');
  const note = noteOf(id);
  const { name, contact } = desk.terms.controller;
  if (note === undefined) return null;
  return (
    <section className="ask-receipt ask-note" aria-labelledby="note">
      <h2 id="note">{say.number}</h2>
      <p className="ask-number">
        <b translate="no">{note}</b>
      </p>
      <div className="ask-keep">
        <QrCode text={[note, name, contact].join('\n')} label={say.number} />
        <div>
          <p>{say.keep}</p>
          <p>{direct(name, contact)}</p>
        </div>
      </div>
    </section>
  );
}

/** What becomes of an enquiry that was just written: it waits, it is sent, it has a receipt, or it needs a change. */
export function Sending({
  id,
  enquiry,
  desk,
  onMended,
}: {
  id: string;
  enquiry: Enquiry;
  desk: Desk;
  onMended: (id: string, enquiry: Enquiry) => void;
}) {
  const say = useWords('enquire');
  const { speaker } = useSite();
  const { state } = useLink();
  const entries = useEntries(desk.queue);
  const entry = entries.find((one) => one.id === id);
  const isKiosk = useOnPage(() => readKiosk() !== undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  if (!entry) return <p role="status">{say.device.none}</p>;
  if (entry.state === 'refused' || entry.state === 'consent')
    return <Mending entry={entry} enquiry={enquiry} desk={desk} onMended={onMended} />;
  const { at, of } = placeIn(entries, id);
  const isSent = entry.state === 'sent';
  const text = isKiosk
    ? say.kiosk.waiting
    : `${say.place(speaker.number(at), speaker.number(of))}${speaker.marks.gap}${say.waiting}`;
  return (
    <>
      <div className={isSent ? 'ask-outcome sent' : 'ask-outcome'} role="status">
        <h2 ref={heading} tabIndex={-1}>
          {isSent ? say.receipt.thanks : say.states[entry.state]}
        </h2>
        {!isSent && <p>{text}</p>}
      </div>
      {isSent ? (
        <Receipt
          acknowledgement={entry.acknowledgement}
          rows={[
            [say.receipt.written, speaker.date(dayOf(entry.createdAt))],
            [say.receipt.asked, <AskedList key="asked" asked={enquiry.asked ?? []} />],
          ]}
        />
      ) : (
        <>
          {isKiosk && <Note id={id} desk={desk} />}
          <p className="ask-tools">
            <button type="button" className="button" onClick={() => desk.queue.retry(id)}>
              {say.device.tryNow}
            </button>
          </p>
        </>
      )}
      <p className="ask-tools">
        <LinkTo page="enquiry" to={state}>
          {say.all}
        </LinkTo>
        <LinkTo page={home} to={state}>
          {speaker.words.header.back}
        </LinkTo>
      </p>
    </>
  );
}
