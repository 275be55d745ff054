import { useState } from 'react';
import { useWords } from '../page/site.tsx';

/** Removes what waits on this device or has been sent; what nobody else has yet, only when asked twice. */
export function RemoveEntry({ isSent, onRemove }: { isSent: boolean; onRemove: () => void }) {
  const { device: say } = useWords('enquire');
  const [isAsked, setAsked] = useState(false);
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => (isSent || isAsked ? onRemove() : setAsked(true))}
      onBlur={() => setAsked(false)}
    >
      {isAsked ? say.sure : say.remove}
    </button>
  );
}
