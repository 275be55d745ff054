import { type ComponentType, useEffect, useState } from 'react';
import { withDetail } from '../state/detail.tsx';
import { useSite } from '../state/site.tsx';
import type { ShareDialogProps } from './ShareDialog.tsx';

/** Opens what a visitor takes home. The dialog comes after the list, and before the network can fail. */
export function ShareButton() {
  const { words, language } = useSite().speaker;
  const [Dialog, setDialog] = useState<ComponentType<ShareDialogProps>>();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    void withDetail<ShareDialogProps>(
      language,
      import('./ShareDialog.tsx').then(({ ShareDialog }) => ShareDialog),
    ).then((Loaded) => setDialog(() => Loaded));
  }, [language]);
  return (
    <>
      <button type="button" className="button primary script" onClick={() => setOpen(true)}>
        {words.header.share}
      </button>
      {isOpen && Dialog && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
}
