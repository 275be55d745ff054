import { renderSVG } from 'uqr';

/** The largest code of level M holds 2,331 bytes; nobody could scan it, but a link can be as long. */
const longestBytes = 2331;

/**
 * A QR code of an address, level M with a quiet zone of four modules; drawn here, so that it works offline
 * and on paper. None where the address is too long for one.
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  if (new TextEncoder().encode(text).length > longestBytes) return null;
  return (
    <img
      className="qr"
      alt={label}
      src={`data:image/svg+xml,${encodeURIComponent(renderSVG(text, { ecc: 'M', border: 4 }))}`}
    />
  );
}
