import { useMemo, useState } from 'react';
import type { Enquiry } from '@sites/enquiry';
import { writeLink } from '@sites/link';
import { Notice } from '../page/Notice.tsx';
import { dropped } from '../page/dropped.ts';
import { stamped } from '../page/link-store.ts';
import { dayOf } from '../page/day.ts';
import { useDetail, useLink, useSite, useWords } from '../page/site.tsx';
import { AskForm } from './AskForm.tsx';
import { AskInstead } from './AskInstead.tsx';
import { Blocked } from './Blocked.tsx';
import { NeedsScript } from './NeedsScript.tsx';
import { Sending } from './Sending.tsx';
import { askablesOf } from './askables.ts';
import { askedParks, readAbout } from './asked-parks.ts';
import { readTyped, textsOfView } from './form-values.ts';
import { type Desk, useDesk, useOnline } from './use-desk.ts';

/** The form, and once it is sent what becomes of it. */
function Asking({ desk }: { desk: Desk }) {
  const say = useWords('enquire');
  const detail = useDetail();
  const { speaker, atlas, now } = useSite();
  const { state } = useLink();
  const isOnline = useOnline();
  const [sent, setSent] = useState<{ readonly id: string; readonly enquiry: Enquiry }>();
  const [typed] = useState(() => readTyped(desk.typed));
  const parks = useMemo(
    () => askablesOf(askedParks(state, atlas), state.filters, atlas, speaker, detail),
    [state, atlas, speaker, detail],
  );
  if (sent)
    return (
      <Sending
        key={sent.id}
        {...sent}
        desk={desk}
        onMended={(id, enquiry) => setSent({ id, enquiry })}
      />
    );
  const { controller, isStoreAway, keptAt } = desk.terms;
  const isAway = !isOnline || keptAt !== undefined;
  return (
    <>
      <p className="ask-desk">{say.direct(controller.name, controller.contact)}</p>
      <div role="status">
        {isAway && (
          <p className="notice">
            {speaker.sentences([
              say.offline,
              ...(keptAt === undefined ? [] : [say.kept(speaker.date(dayOf(keptAt)))]),
            ])}
          </p>
        )}
        {!isAway && isStoreAway && <p className="notice">{say.storeAway}</p>}
      </div>
      <AskForm
        desk={desk}
        parks={parks}
        link={writeLink(stamped(state, now.version))}
        texts={textsOfView(state, speaker)}
        typed={typed}
        send={async (enquiry, marks) =>
          setSent({ id: await desk.queue.add(enquiry, marks), enquiry })
        }
      />
    </>
  );
}

/** Asks about parks: of a panel, of the shortlist, or of those that only may match. */
export function AskPage() {
  const say = useWords('enquire');
  const { ask } = useDetail().page;
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const { desk, again } = useDesk();
  const { bad } = readAbout(state);
  return (
    <main className="page ask-page">
      <h1>{ask}</h1>
      {desk.is !== 'blocked' && <p className="lead">{say.lead}</p>}
      <Notice />
      {bad.length > 0 && (
        <p className="notice" role="alert">
          {speaker.words.notice.dropped(speaker.list(bad.map((text) => dropped('about', text))))}
        </p>
      )}
      <NeedsScript />
      {desk.is === 'asked' && (
        <p className="soft script" role="status">
          {say.checking}
        </p>
      )}
      {desk.is === 'blocked' && (
        <>
          <Blocked {...desk} again={again} />
          <AskInstead parks={askedParks(state, atlas)} />
        </>
      )}
      {desk.is === 'open' && <Asking desk={desk} />}
    </main>
  );
}
