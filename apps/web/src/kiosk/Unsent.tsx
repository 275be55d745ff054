import { useEffect, useState } from 'react';
import { openEnquiries } from '../enquire/open-enquiries.ts';
import { pageAddress } from '../page/route.ts';
import { useSite, useWords } from '../page/site.tsx';
import { hasPin } from '../pin/index.ts';

/**
 * On a device that is no kiosk any more: what its visitors left and nobody has yet, and where that is, or that nothing
 * waits. A device without a PIN never was one; what waits there is said all the same.
 */
export function Unsent() {
  const { pin, setUp } = useWords('kiosk');
  const { speaker } = useSite();
  const [unsent, setUnsent] = useState<number>();
  const [was, setWas] = useState(false);
  useEffect(() => {
    let callOff = () => {};
    hasPin().then(setWas, () => undefined);
    // Opened, the queue goes on sending from this page.
    void openEnquiries().then((queue) => {
      if (typeof queue === 'string') return;
      const count = () => setUnsent(queue.entries().filter(({ state }) => state !== 'sent').length);
      count();
      callOff = queue.subscribe(count);
    });
    return () => callOff();
  }, []);
  if (unsent === undefined || (unsent === 0 && !was)) return null;
  return (
    <p className="kiosk-unsent" role="status" data-unsent={unsent}>
      <span className={unsent > 0 ? 'warn' : undefined}>
        {pin.unsent(unsent)}{' '}
        {unsent > 0 && (
          <a href={pageAddress(speaker.language, { kind: 'enquiry' })}>{setUp.toWaiting}</a>
        )}
      </span>
    </p>
  );
}
