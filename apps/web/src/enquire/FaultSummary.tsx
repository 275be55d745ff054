import { useWords } from '../page/site.tsx';
import { fieldId } from './Field.tsx';
import type { FormField } from './fault-text.ts';

/** All that is to be looked at, told at once, with a link to each. */
export function FaultSummary({ faults }: { faults: readonly (readonly [FormField, string])[] }) {
  const { faults: say } = useWords('enquire');
  return (
    <div role="alert" className={faults.length > 0 ? 'ask-summary' : undefined}>
      {faults.length > 0 && (
        <>
          <p id={fieldId('whole')} tabIndex={-1}>
            <b>{say.summary(faults.length)}</b>
          </p>
          <ul>
            {faults.map(([field, text]) => (
              <li key={field}>
                <a
                  href={`#${fieldId(field)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(fieldId(field))?.focus();
                  }}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
