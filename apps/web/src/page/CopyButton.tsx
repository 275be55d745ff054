import { type RefObject, useEffect, useRef, useState } from 'react';
import { useDetail } from './site.tsx';

/**
 * Copies a text. Where the browser does not let it, as on plain http and in frames, the text stands there selected and
 * the page says so: in `field`, which shows it anyway, or in a field that comes then.
 */
export function CopyButton({
  text,
  label,
  copied,
  className = 'button',
  field,
}: {
  text: () => string;
  label: string;
  copied: string;
  className?: string;
  field?: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
}) {
  const { share } = useDetail();
  const own = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ readonly said: string; readonly refused?: string }>();
  useEffect(() => {
    if (outcome?.refused === undefined) return;
    const shown = (field ?? own).current;
    shown?.focus();
    shown?.select();
  }, [outcome, field]);
  const copy = async () => {
    const wanted = text();
    try {
      // There is no clipboard where the page is not secure.
      await navigator.clipboard.writeText(wanted);
      setOutcome({ said: copied });
    } catch {
      setOutcome({ said: share.failed, refused: wanted });
    }
  };
  return (
    <>
      <button type="button" className={`${className} script`} onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span role="status" className="copied">
        {outcome?.said}
      </span>
      {outcome?.refused !== undefined && !field && (
        <textarea
          ref={own}
          className="copy-field"
          readOnly
          rows={4}
          aria-label={label}
          value={outcome.refused}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
