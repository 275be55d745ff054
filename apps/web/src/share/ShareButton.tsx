import type { Language } from '@sites/domain';
import { Boundary } from '../page/Boundary.tsx';
import { withWords } from '../page/with-words.tsx';
import { PartFailed, useLater } from '../page/later.tsx';
import { useSite } from '../page/site.tsx';
import { useOverlay } from '../page/use-overlay.ts';

const loadDialog = (language: Language) =>
  withWords(
    language,
    ['detail'],
    import('./ShareDialog.tsx').then(({ ShareDialog }) => ShareDialog),
  );

/** Opens what a visitor takes home. The dialog comes after the list, and before the network can fail. */
export function ShareButton() {
  const { words } = useSite().speaker;
  const { Part: Dialog, failed } = useLater(loadDialog);
  const { open: isOpen, show, close } = useOverlay('share');
  const instead = (
    <dialog ref={(dialog) => dialog?.showModal()} className="share" onClose={close}>
      <PartFailed />
      <form method="dialog">
        <button className="button">{words.notice.close}</button>
      </form>
    </dialog>
  );
  return (
    <>
      <button type="button" className="button script" onClick={show}>
        {words.header.share}
      </button>
      {isOpen && failed && instead}
      {isOpen && Dialog && (
        <Boundary instead={instead}>
          <Dialog onClose={close} />
        </Boundary>
      )}
    </>
  );
}
