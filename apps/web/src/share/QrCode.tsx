import { renderSVG } from 'uqr';

/** A QR code of an address, level M with a quiet zone of four modules; drawn here, so that it works offline and on paper. */
export function QrCode({ text, label }: { text: string; label: string }) {
  return <img className="qr" alt={label} src={`data:image/svg+xml,${encodeURIComponent(renderSVG(text, { ecc: 'M', border: 4 }))}`} />;
}
