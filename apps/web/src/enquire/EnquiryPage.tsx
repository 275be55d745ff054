import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { LinkTo } from '../page/LinkTo.tsx';
import { useDetail, useLink, useSite, useWords } from '../page/site.tsx';
import { Blocked } from './Blocked.tsx';
import { DeviceEnquiries } from './DeviceEnquiries.tsx';
import { NeedsScript } from './NeedsScript.tsx';
import { Sending } from './Sending.tsx';
import { StateOfEnquiry } from './StateOfEnquiry.tsx';
import { openEnquiries } from './open-enquiries.ts';
import { readFragment } from './fragment.ts';
import { namesOf } from './park-names.ts';
import { type EnquiryQueue, type NoQueue, type Waiting, isWritten } from './queue/index.ts';
import { useDesk } from './use-desk.ts';
import { useEntries } from './use-entries.ts';

function onHash(notify: () => void): () => void {
  window.addEventListener('hashchange', notify);
  return () => window.removeEventListener('hashchange', notify);
}

/** An enquiry of this device that is put right. */
function Mended({ queue, first }: { queue: EnquiryQueue; first: string }) {
  const say = useWords('enquire');
  const { desk, again } = useDesk();
  const [id, setId] = useState(first);
  const entries = useEntries(queue);
  // What is sent is wiped from the device: the receipt names what was asked from here.
  const [kept, setKept] = useState(() => entries.find((entry) => entry.id === first));
  if (desk.is === 'asked') return <p role="status">{say.checking}</p>;
  if (desk.is === 'blocked') return <Blocked {...desk} again={again} />;
  if (!kept || !isWritten(kept)) return null;
  return (
    <Sending
      key={id}
      id={id}
      enquiry={kept.enquiry}
      desk={desk}
      onMended={(next, enquiry) => {
        setKept({ ...kept, enquiry });
        setId(next);
      }}
    />
  );
}

const noEntries: readonly Waiting[] = [];

/** What became of the enquiry of a link, and the enquiries of this device. */
export function EnquiryPage() {
  const say = useWords('enquire');
  const { enquiry } = useDetail().page;
  const { now, speaker } = useSite();
  const { state } = useLink();
  const [opened, setOpened] = useState<EnquiryQueue | NoQueue>();
  const [mending, setMending] = useState<string>();
  const hash = useSyncExternalStore(
    onHash,
    () => window.location.hash,
    () => '',
  );
  const acknowledgement = useMemo(() => readFragment(hash), [hash]);
  useEffect(() => void openEnquiries().then(setOpened), []);
  const queue = typeof opened === 'string' ? undefined : opened;
  const entries = useSyncExternalStore(
    queue?.subscribe ?? onHash,
    () => queue?.entries() ?? noEntries,
    () => noEntries,
  );
  const known = entries.find(
    (entry) => entry.state === 'sent' && entry.acknowledgement.receipt === acknowledgement?.receipt,
  );
  return (
    <main className="page ask-page">
      <h1>{enquiry}</h1>
      <NeedsScript />
      {acknowledgement && (
        <StateOfEnquiry
          key={hash}
          acknowledgement={acknowledgement}
          parks={known && (namesOf(known.parks, now, speaker) || say.about.province)}
        />
      )}
      {queue && mending !== undefined && <Mended key={mending} queue={queue} first={mending} />}
      {queue && <DeviceEnquiries queue={queue} onMend={setMending} />}
      {typeof opened === 'string' && !acknowledgement && <p role="status">{say.blocked[opened]}</p>}
      <p className="ask-tools">
        <LinkTo className="button" page="ask" to={state}>
          {say.askMore}
        </LinkTo>
      </p>
    </main>
  );
}
