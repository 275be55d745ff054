import { useEffect, useRef, useState } from 'react';
import type { renderSVG } from 'uqr';
import { useSite } from '../state/site.tsx';

/** The address as it is now: it is always the link. */
const address = (): string => window.location.href;

/** Copies or sends the link of the view, and shows it as a QR code made here, so that it works offline. */
export function ShareButton() {
  const { words } = useSite().speaker;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [link, setLink] = useState('');
  const [said, setSaid] = useState('');
  const [draw, setDraw] = useState<typeof renderSVG>();
  useEffect(() => {
    // What draws codes comes after the list, and before the network can fail.
    void import('uqr').then((qr) => setDraw(() => qr.renderSVG));
    const update = () => setLink(address());
    window.addEventListener('camerakept', update);
    return () => window.removeEventListener('camerakept', update);
  }, []);
  const open = () => {
    setLink(address());
    setSaid('');
    dialog.current?.showModal();
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(words.share.copied);
    } catch {
      field.current?.select();
      setSaid(words.share.failed);
    }
  };
  const send = () => void navigator.share({ url: link, title: document.title }).catch(() => {});
  return (
    <>
      <button type="button" className="button primary script" onClick={open}>{words.header.share}</button>
      <dialog ref={dialog} className="share" aria-labelledby="share-heading">
        <header>
          <h2 id="share-heading">{words.share.heading}</h2>
          <button type="button" className="close" aria-label={words.park.close} onClick={() => dialog.current?.close()}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M2 2l12 12M14 2L2 14" stroke="currentColor" strokeWidth="1.6" /></svg>
          </button>
        </header>
        <p>{words.share.intro}</p>
        {link && draw && <img className="qr" alt={words.share.qr} src={`data:image/svg+xml,${encodeURIComponent(draw(link, { ecc: 'M', border: 4 }))}`} />}
        <label className="link-field">
          <span>{words.share.link} <small>{words.share.length(link.length)}</small></span>
          <input ref={field} readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
        <p className="share-actions">
          <button type="button" className="button primary" onClick={copy}>{words.share.copy}</button>
          {typeof navigator !== 'undefined' && 'share' in navigator && <button type="button" className="button" onClick={send}>{words.share.system}</button>}
          <span role="status">{said}</span>
        </p>
      </dialog>
    </>
  );
}
