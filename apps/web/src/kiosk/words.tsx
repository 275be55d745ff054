import { createContext, use } from 'react';
import type { KioskWords } from '@sites/words';

/** The words of the kiosk for its page and for its bar, which stands beside the page and not in it. */
const KioskContext = createContext<KioskWords | undefined>(undefined);
export const KioskSays = KioskContext.Provider;

export function useKioskWords(): KioskWords {
  const words = use(KioskContext);
  if (!words) throw new Error('a part of the kiosk speaks before its words are loaded');
  return words;
}
