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
  const sent = `${className} sent`;
  if (children && isOnPage)
    return (
      <div key="live" className={className}>
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
      <div key="sent" className={sent} dangerouslySetInnerHTML={asSent} suppressHydrationWarning />
    );
  return failed && <PartFailed />;
}
