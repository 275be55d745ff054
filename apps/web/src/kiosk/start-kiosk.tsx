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

/** The frame's styles once they are there, or cannot be had; they say nothing before `media` lets them. */
const loadStyles = (): Promise<HTMLLinkElement> =>
  new Promise((resolve) => {
    const sheet = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: styles,
      media: 'not all',
      onload: () => resolve(sheet),
      onerror: () => resolve(sheet),
    });
    document.head.append(sheet);
  });

/** Until what stands now has been laid out and drawn; a page in the background draws nothing. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 500);
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
  const [words, sheet] = await Promise.all([
    loadKioskWords[isLanguage(lang) ? lang : 'vi'](),
    loadStyles(),
  ]);
  // All that the frame makes larger grows unseen, also where the page was shown before it came: what was drawn at one
  // place and is drawn at another has jumped.
  document.body.style.visibility = 'hidden';
  await drawn();
  sheet.media = 'all';
  classList.add('in-kiosk');
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
  await drawn();
  void sendWaiting();
}
