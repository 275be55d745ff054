import type { AnchorHTMLAttributes } from 'react';
import { addressOf, outward, useLink, useSite } from './site.tsx';

/** A link to another page or language: the view goes along, its camera too. */
export function PageLink({
  page,
  language,
  onChoose,
  children,
  ...rest
}: {
  page: string;
  language?: string;
  onChoose?: () => void;
} & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const { speaker, kind } = useSite();
  const { state } = useLink();
  const href = addressOf(language ?? speaker.language, page, state);
  return (
    <a
      {...outward(kind)}
      {...rest}
      href={href}
      onClick={(event) => {
        onChoose?.();
        event.currentTarget.href = `${href}${window.location.hash}`;
      }}
    >
      {children}
    </a>
  );
}
