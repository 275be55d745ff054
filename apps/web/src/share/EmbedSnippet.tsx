import { useState } from 'react';
import { escapeHtml } from '../head/escape.ts';
import { addressOf, useDetail, useLink, useSite } from '../state/site.tsx';

/** A frame with this view for somebody else's page, ready to copy. */
export function EmbedSnippet() {
  const { speaker } = useSite();
  const { share } = useDetail();
  const { state } = useLink();
  const [said, setSaid] = useState('');
  const { origin, hash } = window.location;
  const address = `${origin}${addressOf(speaker.language, 'embed', state)}${hash}`;
  const snippet = `<iframe src="${escapeHtml(address)}" title="Quảng Ninh Sites" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;
  const copy = () =>
    navigator.clipboard.writeText(snippet).then(
      () => setSaid(share.embedCopied),
      () => setSaid(share.failed),
    );
  return (
    <details className="take">
      <summary>
        <h3>{share.embed}</h3>
      </summary>
      <p className="hint">{share.embedHint}</p>
      <label className="link-field">
        <span className="visually-hidden">{share.embed}</span>
        <textarea readOnly rows={3} value={snippet} onFocus={(event) => event.target.select()} />
      </label>
      <p className="share-actions">
        <button type="button" className="button" onClick={() => void copy()}>
          {share.embedCopy}
        </button>
        <span role="status">{said}</span>
      </p>
    </details>
  );
}
