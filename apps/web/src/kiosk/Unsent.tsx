import { useEffect, useState } from 'react';
import { openEnquiries } from '../enquire/open-enquiries.ts';
import { pageAddress } from '../page/route.ts';
import { useSite, useWords } from '../page/site.tsx';

/** On a device that is no kiosk any more: what its visitors left and nobody has yet, and where that is. */
export function Unsent() {
  const { pin, setUp } = useWords('kiosk');
  const { speaker } = useSite();
  const [unsent, setUnsent] = useState(0);
  useEffect(() => {
    let callOff = () => {};
    // Opened, the queue goes on sending from this page.
    void openEnquiries().then((queue) => {
      if (typeof queue === 'string') return;
      const count = () => setUnsent(queue.entries().filter(({ state }) => state !== 'sent').length);
      count();
      callOff = queue.subscribe(count);
    });
    return () => callOff();
  }, []);
  if (unsent === 0) return null;
  return (
    <p className="notice kiosk-unsent" role="status" data-unsent={unsent}>
      <span>
        {pin.unsent(unsent)}{' '}
        <a href={pageAddress(speaker.language, { kind: 'enquiry' })}>{setUp.toWaiting}</a>
      </span>
    </p>
  );
}
