import { useWords } from '../page/site.tsx';
import type { DeskState } from './use-desk.ts';

/** Why nothing can be written here, and whom to turn to instead. */
export function Blocked({
  why,
  controller,
  again,
}: Extract<DeskState, { is: 'blocked' }> & { again: () => void }) {
  const say = useWords('enquire');
  const isPassing = why === 'unreachable' || why === 'full' || why === 'no-storage';
  return (
    <div className="ask-blocked" role="status">
      <p>{say.blocked[why]}</p>
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
