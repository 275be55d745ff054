import { chips } from '@sites/words';
import { listHeading } from '../../page/list-refs.ts';
import { LinkTo } from '../../page/LinkTo.tsx';
import { cleared, isFiltered, useLink, useSite, withFilter } from '../../page/site.tsx';

/** The filters in use, in words, each with its removal. They always mirror the address bar. */
export function Chips() {
  const { speaker } = useSite();
  const { state } = useLink();
  const { words } = speaker;
  if (!isFiltered(state)) return null;
  return (
    <ul className="chips" aria-label={words.filters.active}>
      {chips(state.filters, speaker).map(({ key, text }) => {
        return (
          <li key={key}>
            <LinkTo
              className="chip"
              to={withFilter(state, key, undefined)}
              aria-label={words.filters.remove(text)}
              onClick={() => listHeading.current?.focus({ preventScroll: true })}
            >
              {text}{' '}
              <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
                <path d="M1 1l8 8M9 1l-8 8" stroke="currentColor" strokeWidth="1.5" />
              </svg>
            </LinkTo>
          </li>
        );
      })}
      <li>
        <LinkTo className="quiet" to={cleared(state)}>
          {words.filters.clear}
        </LinkTo>
      </li>
    </ul>
  );
}
