import { QrCode } from '../share/QrCode.tsx';
import { Dialog } from './Dialog.tsx';
import { useKioskWords } from './words.tsx';

/** Longer ones have codes too fine to be read from a screen at arm's length. */
const longestAddress = 600;

/** An address as a QR code: that of the view, or of what this screen does not open. */
export function Code({
  about,
  address,
  close,
}: {
  about: 'take' | 'out';
  address: string;
  close: () => void;
}) {
  const { take, out } = useKioskWords();
  const [title, text] = about === 'take' ? [take.title, take.text] : [out.title, out.text];
  const isShort = address.length <= longestAddress;
  return (
    <Dialog heading={title} close={close} closeText={take.close}>
      <p>{isShort ? text : take.long}</p>
      {isShort && (
        <>
          <QrCode text={address} label={title} />
          <p className="kiosk-address" translate="no">
            {decodeURI(address).replace(/^(https?|mailto|tel):(\/\/)?/, '')}
          </p>
        </>
      )}
    </Dialog>
  );
}
