import type { Park } from '@sites/domain';
import { parkName } from '../figures/names.ts';
import { useSite } from '../page/site.tsx';
import { useShortlist } from './use-shortlist.ts';

/** Stars a park: in the link, and remembered on the own device. */
export function StarButton({ park }: { park: Park }) {
  const { speaker } = useSite();
  const { shortlist } = speaker.words;
  const { stars, toggle } = useShortlist();
  const on = stars.includes(park.id);
  const label = on
    ? shortlist.unstar(parkName(park, speaker))
    : shortlist.star(parkName(park, speaker));
  return (
    <button
      type="button"
      className={on ? 'icon-button script on' : 'icon-button script'}
      aria-pressed={on}
      aria-label={label}
      title={label}
      onClick={() => toggle(park.id)}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path
          d="M8 1.800l1.900 4 4.300.500-3.200 2.950.900 4.250L8 11.400l-3.900 2.100.900-4.250L1.800 6.300l4.300-.500z"
          fill={on ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
