import { useEffect } from 'react';
import { type Language, findPark } from '@sites/domain';
import { PlaceName } from '../figures/PlaceName.tsx';
import { Boundary } from '../page/Boundary.tsx';
import { LinkTo } from '../page/LinkTo.tsx';
import { useLater } from '../page/later.tsx';
import { useLink, useSite, without } from '../page/site.tsx';
import { useOverlay } from '../page/use-overlay.ts';
import { withWords } from '../page/with-words.tsx';
import { comparedOf, shortlistOf } from './chosen.ts';
import { StarButton, starPath } from './StarButton.tsx';

const loadMore = (language: Language) =>
  withWords(
    language,
    ['detail'],
    import('./TrayMore.tsx').then(({ TrayMore }) => TrayMore),
  );

const loadActions = (language: Language) =>
  withWords(
    language,
    ['detail'],
    import('./TrayMore.tsx').then(({ TrayActions }) => TrayActions),
  );

/** The shortlist, always in view: who is on it, and what can be done with it. */
export function Tray() {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const { words } = speaker;
  const { shortlist: say, compare } = words;
  const { open, show, close } = useOverlay('shortlist');
  const { Part: More } = useLater(loadMore);
  const { Part: Actions } = useLater(loadActions);
  const listed = shortlistOf(state);
  const compared = comparedOf(state);
  const parks = listed.flatMap((id) => findPark(atlas, id) ?? []);
  const isEmpty = listed.length === 0;
  useEffect(() => {
    if (isEmpty) close();
  }, [isEmpty, close]);
  return (
    <section className="tray" aria-label={say.heading} data-count={listed.length}>
      {More && !isEmpty && (
        <Boundary instead={null}>
          <More isOpen={open} onClose={close} />
        </Boundary>
      )}
      <div className="tray-bar">
        <button
          type="button"
          className="tray-title"
          aria-expanded={open}
          disabled={isEmpty}
          onClick={open ? close : show}
        >
          <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
            <path d={starPath} fill="currentColor" />
          </svg>
          <span>{say.heading}</span> <b>{!isEmpty && listed.length}</b>
        </button>
        <p className="visually-hidden" role="status">
          {say.count(listed.length)}
        </p>
        {listed.length < 2 && <p className="tray-hint">{compare.hint}</p>}
        {!isEmpty && (
          <>
            <ul className="tray-parks">
              {parks.map((park) => (
                <li key={park.id}>
                  <LinkTo to={{ ...without(state, 'show'), park: park.id }} onClick={close}>
                    <PlaceName place={park} />
                  </LinkTo>
                  <StarButton park={park} cross />
                </li>
              ))}
            </ul>
            <p className="tray-actions">
              {Actions && (
                <Boundary instead={null}>
                  <Actions />
                </Boundary>
              )}
              <LinkTo className="button" page="pack" to={{ ...state, stars: listed }}>
                {say.pack}
              </LinkTo>
              {compared.length > 1 && (
                <LinkTo
                  className="button primary"
                  page="compare"
                  to={{ ...state, compare: compared }}
                >
                  {compare.open(compared.length)}
                </LinkTo>
              )}
            </p>
          </>
        )}
      </div>
    </section>
  );
}
