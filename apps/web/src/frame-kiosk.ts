import { readKiosk } from './kiosk-flag.ts';

/** How long a page waits unseen: a network that hangs must not keep it from a visitor. */
const patienceMs = 3000;

/**
 * On a device that staff have made a kiosk every page has its frame. It is seen when that is around it and drawn: what
 * is larger on a kiosk would move all else.
 */
export async function frameKiosk(): Promise<void> {
  if (!readKiosk()) return;
  const { style } = document.body;
  const show = () => {
    style.visibility = '';
  };
  style.visibility = 'hidden';
  setTimeout(show, patienceMs);
  try {
    const { startKiosk } = await import('./kiosk/start-kiosk.tsx');
    await startKiosk();
  } finally {
    show();
  }
}
