import { type ReactNode, useEffect, useRef } from 'react';
import type { LinkState } from '@sites/link';
import { listHeading, openRow } from '../page/list-refs.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { useDetail, useSite } from '../page/site.tsx';
import { Cross } from '../page/Cross.tsx';

/** Where the reader was before the panel: the row, or the list. */
function refocus(): void {
  (openRow.current ?? listHeading.current)?.focus();
}

/** The panel of one place: beside the map, over it, or a whole screen on phones. Escape closes it. */
export function Drawer({
  title,
  label,
  close,
  links,
  children,
}: {
  title: ReactNode;
  label: string;
  close: LinkState;
  /** Links to its parts, where it has many. */
  links?: ReactNode;
  children: ReactNode;
}) {
  const { link } = useSite();
  const detail = useDetail();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    // What was there when the page opened keeps the focus where the reader put it.
    if (shown.current !== undefined || document.documentElement.classList.contains('ready'))
      heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.drawer')?.scrollTo(0, 0);
    shown.current = label;
  }, [label]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Whatever is open over the panel takes the key first: a menu prevents what follows, a dialog closes by itself.
      const isTaken = event.defaultPrevented || document.querySelector('dialog[open]') !== null;
      if (event.key !== 'Escape' || isTaken) return;
      link.go(close, 'leave');
      refocus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [link, close]);
  return (
    <aside className="drawer" aria-label={label}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <LinkTo
          className="close"
          to={close}
          mode="leave"
          aria-label={detail.park.close}
          onClick={refocus}
        >
          <Cross />
        </LinkTo>
        {links}
      </header>
      {children}
    </aside>
  );
}
