import { useEffect, useRef } from 'react';
import { useDetail, useSite } from '../page/site.tsx';
import { CopyButton } from '../page/CopyButton.tsx';
import { EmbedSnippet } from './EmbedSnippet.tsx';
import { Exports } from './Exports.tsx';
import { QrCode } from './QrCode.tsx';
import { SheetLinks } from './SheetLinks.tsx';
import { useAddress } from './use-address.ts';
import { Cross } from '../page/Cross.tsx';

interface ShareDialogProps {
  readonly onClose: () => void;
}

/** The link of the view with its QR code, files, sheets and a frame for other sites. */
export function ShareDialog({ onClose }: ShareDialogProps) {
  const { speaker, kind } = useSite();
  const { words } = speaker;
  const { share } = useDetail();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const link = useAddress();
  useEffect(() => dialog.current?.showModal(), []);
  const send = () => void navigator.share({ url: link, title: document.title }).catch(() => {});
  return (
    <dialog ref={dialog} className="share" aria-labelledby="share-heading" onClose={onClose}>
      <header>
        <h2 id="share-heading">{share.heading}</h2>
        <button
          type="button"
          className="close"
          aria-label={words.notice.close}
          onClick={() => dialog.current?.close()}
        >
          <Cross />
        </button>
      </header>
      <div className="share-columns">
        <div>
          <p>{share.intro}</p>
          <label className="link-field">
            <span>
              {share.link} <small>{share.length(link.length)}</small>
            </span>
            <input ref={field} readOnly value={link} onFocus={(event) => event.target.select()} />
          </label>
          <p className="share-actions">
            <CopyButton
              key={link}
              className="button primary"
              text={() => link}
              label={share.copy}
              copied={share.copied}
              field={field}
            />
            {typeof navigator !== 'undefined' && 'share' in navigator && (
              <button type="button" className="button" onClick={send}>
                {share.system}
              </button>
            )}
          </p>
        </div>
        <QrCode text={link} label={share.qr} />
      </div>
      {/* The page of clusters has the files of its own list. */}
      {kind !== 'clusters' && (
        <>
          <Exports link={link} />
          <SheetLinks />
          <EmbedSnippet />
        </>
      )}
    </dialog>
  );
}
