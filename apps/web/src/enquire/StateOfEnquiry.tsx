import { useCallback, useEffect, useState } from 'react';
import { type Acknowledgement, type EnquiryState, enquiryStatuses } from '@sites/enquiry';
import { useSite, useWords } from '../page/site.tsx';
import { Receipt } from './Receipt.tsx';
import { dayOf } from '../page/day.ts';
import { type Known, askState } from './enquiry-state.ts';

/** The steps of an enquiry, and at which it is. */
function Steps({ status }: { status: EnquiryState['status'] }) {
  const { statuses } = useWords('enquire').state;
  if (status === 'erased') return <p className="ask-status">{statuses.erased}</p>;
  const now = enquiryStatuses.indexOf(status);
  return (
    <ol className="ask-steps">
      {enquiryStatuses.map((one, at) => (
        <li
          key={one}
          className={at <= now ? 'done' : undefined}
          aria-current={at === now ? 'step' : undefined}
        >
          {statuses[one]}
        </li>
      ))}
    </ol>
  );
}

/** What has become of the enquiry of a link, and its receipt again. */
export function StateOfEnquiry({
  acknowledgement,
  parks,
}: {
  acknowledgement: Acknowledgement;
  /** The parks that it is about, where this device knows them. */
  parks: string | undefined;
}) {
  const { state: say, receipt, blocked, tryAgain } = useWords('enquire');
  const { speaker } = useSite();
  const [known, setKnown] = useState<Known | 'unreachable'>();
  const ask = useCallback(() => {
    askState(acknowledgement).then(setKnown, () => setKnown('unreachable'));
  }, [acknowledgement]);
  useEffect(ask, [ask]);
  if (known === undefined) return <p role="status">{say.asking}</p>;
  if (known === 'unknown') return <p role="status">{say.unknown}</p>;
  if (known === 'unreachable')
    return (
      <div role="status">
        <p>{blocked.unreachable}</p>
        <button type="button" className="button" onClick={ask}>
          {tryAgain}
        </button>
      </div>
    );
  const day = (iso: string): string => speaker.date(dayOf(iso));
  return (
    <>
      <section aria-labelledby="state">
        <h2 id="state">{say.heading}</h2>
        <Steps status={known.status} />
      </section>
      <Receipt
        acknowledgement={acknowledgement}
        rows={[
          ...(parks === undefined ? [] : [[receipt.asked, parks] as const]),
          [say.received, day(known.receivedAt)],
          [say.changed, day(known.changedAt)],
          [say.deleted, speaker.date(known.deleteAfter.slice(0, 10))],
        ]}
      />
    </>
  );
}
