import { useMemo } from 'react';
import { findPark } from '@sites/domain';
import { type Enquiry, consentVersion, parksAsked } from '@sites/enquiry';
import { readLink } from '@sites/link';
import { useDetail, useSite, useWords } from '../page/site.tsx';
import { AskForm } from './AskForm.tsx';
import { askablesOf } from './askables.ts';
import { textsOfView, typedOf } from './form-values.ts';
import type { Unsent } from './queue/index.ts';
import type { Desk } from './use-desk.ts';

/** An enquiry that was not taken, in the form again: with what is wrong, or to agree to the new text. */
export function Mending({
  entry,
  enquiry,
  desk,
  onMended,
}: {
  entry: Pick<Unsent, 'id' | 'state' | 'faults' | 'consentVersion'>;
  enquiry: Enquiry;
  desk: Desk;
  onMended: (id: string, enquiry: Enquiry) => void;
}) {
  const say = useWords('enquire');
  const detail = useDetail();
  const { speaker, now } = useSite();
  const { id, state, faults = [] } = entry;
  const view = useMemo(() => readLink(enquiry.link, now).state, [enquiry.link, now]);
  const parks = useMemo(
    () =>
      askablesOf(
        parksAsked(enquiry).flatMap((one) => findPark(now, one) ?? []),
        view.filters,
        now,
        speaker,
        detail,
      ),
    [enquiry, view, now, speaker, detail],
  );
  // What the server asks for is in a newer page.
  const isOutdated = state === 'consent' && entry.consentVersion !== consentVersion;
  return (
    <>
      <p className="notice" role="status">
        {speaker.sentences([
          `${say.states[state]}${speaker.marks.stop}`,
          state === 'consent' && (isOutdated ? say.blocked.outdated : say.changed),
        ])}
      </p>
      {!isOutdated && (
        <AskForm
          desk={desk}
          parks={parks}
          link={enquiry.link}
          texts={textsOfView(view, speaker)}
          typed={typedOf(enquiry, parks, speaker)}
          refused={faults}
          send={async (mended, marks) => onMended(await desk.queue.mend(id, mended, marks), mended)}
        />
      )}
    </>
  );
}
