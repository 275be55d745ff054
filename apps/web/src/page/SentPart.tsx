import { type ReactNode, useState } from 'react';
import { PartFailed } from './later.tsx';
import { useLink, useSite } from './site.tsx';
import { useOnPage } from './use-on-page.ts';

/** What React finds in the page as it was sent and leaves there. */
const asSent = { __html: '' };

const always = () => true;

/** Whether the view is still the one that the server drew: what it drew says nothing of another. */
function useViewAsSent(): boolean {
  const { atlas, speaker } = useSite();
  const { filters, ranking, sort, unknown } = useLink().state;
  const view = [atlas, speaker, filters, ranking, sort, unknown];
  const [sent] = useState(view);
  return view.every((one, at) => one === sent[at]);
}

/** What a reader can open or stand on, in the order of the page. */
const handles = (part: Element) => [...part.querySelectorAll<HTMLElement>('a, button, summary')];

/** What is opened in a part as sent, or has the focus, is so again once the part is live. */
function keeper() {
  let open: readonly number[] = [];
  let focus = -1;
  return {
    sent: (part: HTMLElement | null) => () => {
      const all = part ? handles(part) : [];
      open = all.flatMap((one, at) => (one.closest('details[open] > summary') ? at : []));
      focus = all.findIndex((one) => one === document.activeElement);
    },
    live: (part: HTMLElement | null) => {
      const all = part ? handles(part) : [];
      for (const at of open) all[at]?.parentElement?.setAttribute('open', '');
      all[focus]?.focus();
    },
  };
}

interface SentPartProps {
  readonly className: string;
  /** The part, once its script is there. */
  readonly children: ReactNode;
  readonly failed: boolean;
}

/** A part whose script comes after the list: until then as the server sent it, which is marked `sent`. */
export function SentPart({ className, children, failed }: SentPartProps) {
  const isOnPage = useOnPage(always);
  const isAsSent = useViewAsSent();
  const [{ sent: onSent, live: onLive }] = useState(keeper);
  const sent = `${className} sent`;
  if (children && isOnPage)
    return (
      <div key="live" ref={onLive} className={className}>
        {children}
      </div>
    );
  // The server has every part at once.
  if (children)
    return (
      <div key="sent" className={sent}>
        {children}
      </div>
    );
  if (isAsSent)
    return (
      <div
        key="sent"
        ref={onSent}
        className={sent}
        dangerouslySetInnerHTML={asSent}
        suppressHydrationWarning
      />
    );
  return failed && <PartFailed />;
}
