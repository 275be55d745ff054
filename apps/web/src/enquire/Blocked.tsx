import { readKiosk } from '../kiosk-flag.ts';
import { useOnPage } from '../page/use-on-page.ts';
import { useWords } from '../page/site.tsx';
import type { DeskState } from './use-desk.ts';

/** Why nothing can be written here, and whom to turn to instead. */
export function Blocked({
  why,
  controller,
  again,
}: Extract<DeskState, { is: 'blocked' }> & { again: () => void }) {
  const say = useWords('enquire');
  const isKiosk = useOnPage(() => readKiosk() !== undefined);
  const isPassing = why === 'unreachable' || why === 'full' || why === 'no-storage';
  return (
    <div className="ask-blocked" role="status">
      {/* Who stands before a kiosk can mend nothing of it. */}
      <p>{isKiosk && isPassing ? say.kiosk.blocked : say.blocked[why]}</p>
      {controller && <p>{say.direct(controller.name, controller.contact)}</p>}
      {isPassing && (
        <p>
          <button type="button" className="button" onClick={again}>
            {say.tryAgain}
          </button>
        </p>
      )}
      {why === 'outdated' && (
        <p>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {say.tryAgain}
          </button>
        </p>
      )}
    </div>
  );
}
