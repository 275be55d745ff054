import { useEffect, useRef } from 'react';
import { type Park, findPark } from '@sites/domain';
import { parkName } from '../figures/names.ts';
import { PlaceName } from '../figures/PlaceName.tsx';
import { TextLines } from '../figures/TextLines.tsx';
import { asking } from '../page/asking.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { isInFrame } from '../page/route.ts';
import { useDetail, useLink, useSite, without } from '../page/site.tsx';
import { useOverlay } from '../page/use-overlay.ts';
import { canChoose, comparedOf, shortlistOf, withChoice } from './chosen.ts';
import { StarButton } from './StarButton.tsx';
import { useShortlist } from './use-shortlist.ts';
import { whyLines } from './why-lines.ts';
import { Cross } from '../page/Cross.tsx';

/** Whose shortlist it is to be, where a link brings one of its own. */
function Foreign({ names }: { names: readonly string[] }) {
  const { shortlist: say } = useDetail();
  const { speaker } = useSite();
  const { takeForeign, addForeign, showOwn } = useShortlist();
  const choices = [
    [say.take, takeForeign],
    [say.add, addForeign],
    [say.keep, showOwn],
  ] as const;
  return (
    <div className="asking">
      <p>
        {say.foreign} <b>{speaker.list(names)}</b>
      </p>
      <p>
        {choices.map(([label, choose]) => (
          <button key={label} type="button" className="quiet" onClick={choose}>
            {label}
          </button>
        ))}
      </p>
    </div>
  );
}

const Icon = ({ path }: { path: string }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={path} className="tray-icon" />
  </svg>
);

/** Asks what is open of the parks of the shortlist, and sends it. */
export function TrayActions() {
  const { kind } = useSite();
  const { shortlist: say } = useDetail();
  const { state } = useLink();
  const { show } = useOverlay('share');
  const listed = shortlistOf(state);
  return (
    <>
      <LinkTo
        className="button"
        page="ask"
        to={asking({ ...state, stars: listed, compare: [] }, 'shortlist')}
      >
        <Icon path="M2 3h12v8H8l-3 3v-3H2z" />
        {say.ask(listed.length)}
      </LinkTo>
      {!isInFrame(kind) && (
        <button type="button" className="button" onClick={show}>
          <Icon path="M14 2L2 7l4.5 2L9 14zM14 2L6.5 9" />
          {say.send}
        </button>
      )}
    </>
  );
}

/** Why a park is on the shortlist. */
function Why({ park }: { park: Park }) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  return (
    <p className="tray-why">
      <TextLines lines={whyLines(park, state, atlas, speaker, detail)} />
    </p>
  );
}

/** The shortlist opened: a reason and a note for each park, which of them are compared, and whom to send them to. */
export function TrayMore({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { speaker, atlas } = useSite();
  const { shortlist: say } = useDetail();
  const { state, go } = useLink();
  const { listed, own, notes, isForeign, clear, takeForeign, keepNote } = useShortlist();
  const parks = listed.flatMap((id) => findPark(atlas, id) ?? []);
  const compared = comparedOf(state);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);
  return (
    <>
      {isForeign && own.length > 0 && (
        <Foreign names={parks.map((park) => parkName(park, speaker))} />
      )}
      {isOpen && (
        <div
          className="tray-more"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            onClose();
          }}
        >
          <header>
            <h2 ref={heading} tabIndex={-1}>
              {speaker.words.shortlist.count(listed.length)}
            </h2>
            <button
              type="button"
              className="close"
              aria-label={speaker.words.notice.close}
              onClick={onClose}
            >
              <Cross />
            </button>
          </header>
          <ul>
            {parks.map((park) => (
              <li key={park.id}>
                <StarButton park={park} />
                <LinkTo to={{ ...without(state, 'show'), park: park.id }} onClick={onClose}>
                  <PlaceName place={park} />
                </LinkTo>
                {listed.length > 2 && (
                  <label>
                    <input
                      type="checkbox"
                      checked={compared.includes(park.id)}
                      disabled={!canChoose(state, park.id)}
                      onChange={() => go(withChoice(state, park.id), 'replace')}
                    />{' '}
                    {say.choose}
                    <span className="visually-hidden"> {parkName(park, speaker)}</span>
                  </label>
                )}
                <Why park={park} />
                <textarea
                  rows={1}
                  maxLength={500}
                  aria-label={say.note(parkName(park, speaker))}
                  placeholder={say.notePlace}
                  value={notes[park.id] ?? ''}
                  onChange={(event) => keepNote(park.id, event.target.value)}
                />
              </li>
            ))}
          </ul>
          <p className="hint">
            {listed.length > 2 && say.most} {say.noteHint}
          </p>
          <p className="tray-more-actions">
            <TrayActions />
            <LinkTo className="button" page="pack" to={{ ...state, stars: listed }}>
              {speaker.words.shortlist.pack}
            </LinkTo>
            {isForeign && own.length === 0 && (
              <button type="button" className="quiet" onClick={takeForeign}>
                {say.remember}
              </button>
            )}
            <button
              type="button"
              className="quiet"
              onClick={() => {
                onClose();
                clear();
              }}
            >
              {say.clear}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
