import { useEffect, useRef } from 'react';
import type { Enquiry } from '@sites/enquiry';
import { LinkTo } from '../page/LinkTo.tsx';
import { home } from '../page/route.ts';
import { useLink, useSite, useWords } from '../page/site.tsx';
import { AskedList } from './EnquiryContent.tsx';
import { Mending } from './Mending.tsx';
import { Receipt } from './Receipt.tsx';
import { dayOf } from './day.ts';
import type { Desk } from './use-desk.ts';
import { placeIn, useEntries } from './use-entries.ts';

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
  return (
    <>
      <div className={isSent ? 'ask-outcome sent' : 'ask-outcome'} role="status">
        <h2 ref={heading} tabIndex={-1}>
          {isSent ? say.receipt.thanks : say.states[entry.state]}
        </h2>
        {!isSent && (
          <p>
            {say.place(speaker.number(at), speaker.number(of))}
            {speaker.marks.gap}
            {say.waiting}
          </p>
        )}
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
        <p className="ask-tools">
          <button type="button" className="button" onClick={() => desk.queue.retry(id)}>
            {say.device.tryNow}
          </button>
        </p>
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
