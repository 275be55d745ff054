import { type ReactNode, useEffect, useId, useRef } from 'react';

/** A dialog over whatever page the kiosk shows. */
export function Dialog({
  heading,
  closeText,
  close,
  children,
}: {
  heading: string;
  closeText: string;
  close: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="kiosk-dialog" aria-labelledby={id} onClose={close}>
      <h2 id={id}>{heading}</h2>
      {children}
      <p className="kiosk-dialog-end">
        <button type="button" onClick={close}>
          {closeText}
        </button>
      </p>
    </dialog>
  );
}
