import { findPark } from '@sites/domain';
import { mostCompared } from '@sites/link';
import { parkName } from '../figures/names.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { useLink, useSite, without } from '../page/site.tsx';
import { useShortlist } from './use-shortlist.ts';

/** The starred parks with a note each, and the question whose shortlist a link brings. */
export function ShortlistBar() {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const { words } = speaker;
  const { shortlist: say } = words;
  const { stars, notes, own, isForeign, clear, takeForeign, addForeign, showOwn, keepNote } =
    useShortlist();
  if (stars.length === 0) return null;
  const parks = stars.flatMap((id) => findPark(atlas, id) ?? []);
  return (
    <section className="shortlist" aria-label={say.heading}>
      {isForeign && own.length > 0 && (
        <div className="asking">
          <p>
            {say.foreign} <b>{speaker.list(parks.map((one) => parkName(one, speaker)))}</b>
          </p>
          <p>
            <button type="button" className="quiet script" onClick={takeForeign}>
              {say.take}
            </button>{' '}
            <button type="button" className="quiet script" onClick={addForeign}>
              {say.add}
            </button>{' '}
            <button type="button" className="quiet script" onClick={showOwn}>
              {say.keep}
            </button>
          </p>
        </div>
      )}
      <details>
        <summary>{say.count(stars.length)}</summary>
        <ul>
          {parks.map((park) => (
            <li key={park.id}>
              <LinkTo to={{ ...without(state, 'show'), park: park.id }}>
                {parkName(park, speaker)}
              </LinkTo>
              <textarea
                className="script"
                rows={1}
                maxLength={500}
                aria-label={say.note(parkName(park, speaker))}
                placeholder={say.note(parkName(park, speaker))}
                value={notes[park.id] ?? ''}
                onChange={(event) => keepNote(park.id, event.target.value)}
              />
            </li>
          ))}
        </ul>
        <p className="hint">{say.noteHint}</p>
      </details>
      <p className="shortlist-actions">
        {isForeign && own.length === 0 && (
          <button type="button" className="quiet script" onClick={takeForeign}>
            {say.remember}
          </button>
        )}
        {stars.length > 1 && (
          <LinkTo page="compare" to={{ ...state, compare: stars.slice(0, mostCompared) }}>
            {words.compare.open(Math.min(stars.length, mostCompared))}
          </LinkTo>
        )}
        <LinkTo page="pack" to={state}>
          {say.pack}
        </LinkTo>
        <button type="button" className="quiet script" onClick={clear}>
          {say.clear}
        </button>
      </p>
    </section>
  );
}
