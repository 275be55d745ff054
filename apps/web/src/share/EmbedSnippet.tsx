import { useRef } from 'react';
import { escapeHtml } from './escape.ts';
import { addressOf, useDetail, useLink, useSite } from '../page/site.tsx';
import { CopyButton } from '../page/CopyButton.tsx';

/** A frame with this view for somebody else's page, ready to copy. */
export function EmbedSnippet() {
  const { speaker } = useSite();
  const { share } = useDetail();
  const { state } = useLink();
  const field = useRef<HTMLTextAreaElement>(null);
  const { origin, hash } = window.location;
  const address = `${origin}${addressOf(speaker.language, { kind: 'embed' }, state)}${hash}`;
  const look = 'width="100%" height="640" loading="lazy" style="border:0"';
  const snippet = `<iframe src="${escapeHtml(address)}" title="Quảng Ninh Sites" ${look}></iframe>`;
  return (
    <details className="take">
      <summary>
        <h3>{share.embed}</h3>
      </summary>
      <p className="hint">{share.embedHint}</p>
      <label className="link-field">
        <span className="visually-hidden">{share.embed}</span>
        <textarea
          ref={field}
          readOnly
          rows={3}
          value={snippet}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <p className="share-actions">
        <CopyButton
          key={snippet}
          text={() => snippet}
          label={share.embedCopy}
          copied={share.embedCopied}
          field={field}
        />
      </p>
    </details>
  );
}
