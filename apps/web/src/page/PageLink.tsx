import type { AnchorHTMLAttributes } from 'react';
import type { PageTarget } from './route.ts';
import { addressOf, outward, useLink, useSite } from './site.tsx';

type Attributes = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'id'>;

/** A link that leaves the page: the view goes along, its camera too. */
function Leaving({ href, children, ...rest }: Attributes) {
  return (
    <a
      {...outward(useSite().kind)}
      {...rest}
      href={href}
      onClick={(event) => {
        rest.onClick?.(event);
        event.currentTarget.href = `${href}${window.location.hash}`;
      }}
    >
      {children}
    </a>
  );
}

/** A link to another page. */
export function PageLink({ page, id, ...rest }: PageTarget & Attributes) {
  const { state, href } = useLink();
  return <Leaving {...rest} href={href(state, { kind: page, id })} />;
}

/** A link to this page in another language. */
export function LanguageLink({ language, ...rest }: { language: string } & Attributes) {
  const site = useSite();
  return <Leaving {...rest} href={addressOf(language, site, useLink().state)} />;
}
