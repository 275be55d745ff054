import type { KeyboardEvent } from 'react';
import type { Park } from '@sites/domain';
import { parkName } from '../figures/names.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { useLink, useSite } from '../page/site.tsx';
import { shortlistOf, withStar } from './chosen.ts';
import { toggleStar } from './toggle-star.ts';

/** A star, drawn on 16 units. */
export const starPath =
  'M8 1.800l1.900 4 4.300.500-3.200 2.950.900 4.250L8 11.400l-3.900 2.100.900-4.250L1.800 6.300l4.300-.500z';

/**
 * Stars a park: in the link, and remembered on the own device. Without script it is the link of the view with it.
 * In the tray it is a cross.
 */
export function StarButton({ park, cross = false }: { park: Park; cross?: boolean }) {
  const { speaker, link, now } = useSite();
  const { shortlist } = speaker.words;
  const { state } = useLink();
  const on = shortlistOf(state).includes(park.id);
  const label = on
    ? shortlist.unstar(parkName(park, speaker))
    : shortlist.star(parkName(park, speaker));
  const toggle = (event: { preventDefault(): void }) => {
    event.preventDefault();
    toggleStar(link, now.parks, park.id);
  };
  return (
    <LinkTo
      role="button"
      rel="nofollow"
      className={on ? 'icon-button on' : 'icon-button'}
      to={withStar(state, park.id)}
      aria-pressed={on}
      aria-label={label}
      title={label}
      onClick={toggle}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === ' ') toggle(event);
      }}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path
          d={cross ? 'M4 4l8 8M12 4L4 12' : starPath}
          fill={on ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinejoin="round"
        />
      </svg>
    </LinkTo>
  );
}
