import { createRoot } from 'react-dom/client';
import { isLanguage } from '@sites/domain';
import { loadKioskWords } from '@sites/words/later';
import styles from '../styles/kiosk-frame.css?url';
import { Frame } from './Frame.tsx';
import { readKiosk } from '../kiosk-flag.ts';
import { writeKiosk } from './write-kiosk.ts';
import { guard } from './guard.ts';
import { askSealKey } from './seal-key.ts';
import { isClean, wipe } from './visit.ts';
import { KioskSays } from './words.tsx';

/** A desk whose secret was changed opens nothing that is sealed for the one before. */
async function renewSealKey(): Promise<void> {
  const [kiosk, sealKey] = [readKiosk(), await askSealKey()];
  if (kiosk && sealKey && sealKey.id !== kiosk.sealKey?.id) writeKiosk({ ...kiosk, sealKey });
}

/** Until the frame's styles are there, or cannot be had. */
const loadStyles = (): Promise<unknown> =>
  new Promise((resolve) => {
    const sheet = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: styles,
      onload: resolve,
      onerror: resolve,
    });
    document.head.append(sheet);
  });

/** What waits is sent from whatever page stands here. */
async function sendWaiting(): Promise<void> {
  const { openEnquiries } = await import('../enquire/open-enquiries.ts');
  await openEnquiries();
  await renewSealKey();
}

let isStarted = false;

/** Puts the frame of the kiosk around a page: nothing leads out of it, and it forgets each visitor. */
export async function startKiosk(): Promise<void> {
  if (isStarted) return;
  isStarted = true;
  const { lang, classList } = document.documentElement;
  let show: (address: string) => void = () => {};
  guard((address) => show(address));
  // A browser that was started anew may hold what somebody left.
  if (!isClean()) return wipe();
  classList.add('in-kiosk');
  const [words] = await Promise.all([
    loadKioskWords[isLanguage(lang) ? lang : 'vi'](),
    loadStyles(),
  ]);
  const place = document.createElement('div');
  place.id = 'kiosk';
  document.body.append(place);
  createRoot(place).render(
    <KioskSays value={words}>
      <Frame
        onReady={(open) => {
          show = open;
        }}
      />
    </KioskSays>,
  );
  void sendWaiting();
}
