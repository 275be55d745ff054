import { type KioskFlag, kioskName } from '../kiosk-flag.ts';

/** Makes this device a kiosk, or none. */
export function writeKiosk(flag: KioskFlag | undefined): void {
  if (flag) window.localStorage.setItem(kioskName, JSON.stringify(flag));
  else window.localStorage.removeItem(kioskName);
}
