import type { Language } from '@sites/domain';
import type { SealKey } from '@sites/enquiry';

/** Where in `localStorage` the flag is. */
export const kioskName = 'kiosk';

/** What makes a device a kiosk; it belongs to the device and outlives every visitor. */
export interface KioskFlag {
  /** Each visitor begins with it. */
  readonly language: Language;
  /** What enquiries are sealed for; null where nobody takes any. */
  readonly sealKey: SealKey | null;
}

/** The flag of this device; undefined where it is no kiosk. Staff alone write it (`kiosk/write-kiosk.ts`). */
export function readKiosk(): KioskFlag | undefined {
  try {
    const kept = window.localStorage.getItem(kioskName);
    return kept === null ? undefined : (JSON.parse(kept) as KioskFlag);
  } catch {
    return undefined;
  }
}
