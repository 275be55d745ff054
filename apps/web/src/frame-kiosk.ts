import { readKiosk } from './kiosk-flag.ts';

/**
 * On a device that staff have made a kiosk every page has its frame. It is seen when that is around it: what is larger
 * on a kiosk would move all else.
 */
export async function frameKiosk(): Promise<void> {
  if (!readKiosk()) return;
  const { style } = document.body;
  style.visibility = 'hidden';
  try {
    const { startKiosk } = await import('./kiosk/start-kiosk.tsx');
    await startKiosk();
  } finally {
    style.visibility = '';
  }
}
