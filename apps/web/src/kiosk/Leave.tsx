import { useEffect, useState } from 'react';
import { openEnquiries } from '../enquire/open-enquiries.ts';
import { checkPin } from '../pin/index.ts';
import { Dialog } from './Dialog.tsx';
import { PinPad } from './PinPad.tsx';
import { writeKiosk } from './write-kiosk.ts';
import { wipe } from './visit.ts';
import { useKioskWords } from './words.tsx';

/** The way out of the kiosk, for who knows the PIN of the device. */
export function Leave({ close }: { close: () => void }) {
  const { pin: say } = useKioskWords();
  const [fault, setFault] = useState<string>();
  const [unsent, setUnsent] = useState<number>();
  useEffect(() => {
    void openEnquiries().then((queue) => {
      if (typeof queue !== 'string')
        setUnsent(queue.entries().filter(({ state }) => state !== 'sent').length);
    });
  }, []);
  const enter = async (typed: string) => {
    const answer = await checkPin(typed).catch(() => 'wrong' as const);
    if (answer !== 'right') {
      setFault(answer === 'wrong' ? say.wrong : say.wait(answer.waitSeconds));
      return;
    }
    // What the last visitor left goes before the kiosk does.
    await wipe(() => writeKiosk(undefined));
  };
  return (
    <Dialog heading={say.leave} close={close} closeText={say.cancel}>
      {unsent !== undefined && (
        <p>
          {say.unsent(unsent)} {unsent > 0 && say.after}
        </p>
      )}
      <PinPad label={say.label} fault={fault} enter={enter} />
    </Dialog>
  );
}
