import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import type { LinkState } from '@sites/link';
import { outward, useLink, useSite } from './site.tsx';

/** A real link to another state of this page or another: works without script, opens in tabs, and is quick with it. */
export function LinkTo({
  to,
  page,
  children,
  ...rest
}: { to: LinkState; page?: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const { href, go } = useLink();
  const { page: here, kind } = useSite();
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    rest.onClick?.(event);
    if (
      (page !== undefined && page !== here) ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      {...(page !== undefined && page !== here && outward(kind))}
      {...rest}
      href={href(to, page)}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
