import type { ComponentProps, MouseEvent } from 'react';
import type { LinkState } from '@sites/link';
import type { Mode } from './link-store.ts';
import type { PageTarget } from './route.ts';
import { outward, useLink, useSite } from './site.tsx';

/** Another page, or another state of this one. */
type Target = PageTarget | { readonly page?: undefined; readonly id?: undefined };

/** A real link to another state of this page or another: works without script, opens in tabs, and is quick with it. */
export function LinkTo({
  to,
  page,
  id,
  mode,
  children,
  ...rest
}: { to: LinkState; mode?: Mode } & Target & Omit<ComponentProps<'a'>, 'id'>) {
  const { href, go } = useLink();
  const here = useSite();
  const isElsewhere = page !== undefined && (page !== here.kind || id !== here.id);
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    rest.onClick?.(event);
    if (
      isElsewhere ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    go(to, mode);
  };
  return (
    <a
      {...(isElsewhere && outward(here.kind))}
      {...rest}
      href={href(to, isElsewhere ? { kind: page, id } : here)}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
