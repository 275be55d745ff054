import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import type { LinkState } from '@sites/link';
import { useLink } from './site.tsx';

/** A real link to another state of the page: works without script, opens in tabs, and is quick with it. */
export function LinkTo({ to, children, ...rest }: { to: LinkState } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const { href, go } = useLink();
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    rest.onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return <a {...rest} href={href(to)} onClick={onClick}>{children}</a>;
}
