import { type Park, byId } from '@sites/domain';
import { type LinkState, mostCompared } from '@sites/link';
import { parkName } from '../figures/names.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { useLink, useSite } from '../page/site.tsx';

export const toggled = (state: LinkState, id: string): LinkState => ({
  ...state,
  compare: state.compare.includes(id)
    ? state.compare.filter((one) => one !== id)
    : [...state.compare, id].slice(-mostCompared),
});

/** Puts a park into the comparison or takes it out; a fifth one takes the place of the first. */
export function CompareToggle({ park }: { park: Park }) {
  const { speaker } = useSite();
  const { compare } = speaker.words;
  const { state } = useLink();
  const on = state.compare.includes(park.id);
  const label = on ? compare.remove(parkName(park, speaker)) : compare.add(parkName(park, speaker));
  return (
    <LinkTo
      className={on ? 'icon-button on' : 'icon-button'}
      to={toggled(state, park.id)}
      aria-label={label}
      title={label}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path
          d="M2 3h5v10H2zM9 3h5v10H9z"
          fill={on ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinejoin="round"
        />
      </svg>
    </LinkTo>
  );
}

/** Opens the comparison once two parks are chosen. */
export function CompareBar() {
  const { speaker, atlas } = useSite();
  const { compare } = speaker.words;
  const { state } = useLink();
  const names = state.compare.map((id) => parkName(byId(atlas.parks, id), speaker));
  if (state.compare.length === 0) return null;
  return (
    <p className="compare-bar">
      {state.compare.length < 2 ? (
        speaker.sentences([`${speaker.list(names)}${speaker.marks.stop}`, compare.hint])
      ) : (
        <LinkTo className="button primary" page="compare" to={state}>
          {compare.open(state.compare.length)}
        </LinkTo>
      )}
    </p>
  );
}
