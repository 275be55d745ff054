import type { AnchorHTMLAttributes } from 'react';
import { readCamera } from '@sites/link';
import type { PageTarget } from './route.ts';
import { addressOf, outward, useLink, useSite } from './site.tsx';

type Attributes = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'id'>;

/** Where the map is. No other fragment goes along: that of an enquiry is for its own page alone. */
const camera = (): string => (readCamera(window.location.hash) ? window.location.hash : '');

/** A link that leaves the page: the view goes along, and what the address says behind it. */
function Leaving({
  href,
  behind = camera,
  children,
  ...rest
}: Attributes & { behind?: () => string }) {
  return (
    <a
      {...outward(useSite().kind)}
      {...rest}
      href={href}
      onClick={(event) => {
        rest.onClick?.(event);
        event.currentTarget.href = `${href}${behind()}`;
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
  return (
    <Leaving
      {...rest}
      href={addressOf(language, site, useLink().state)}
      behind={() => window.location.hash}
    />
  );
}
