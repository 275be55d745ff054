import type { SealKey } from '@sites/enquiry';
import { askTerms } from '../enquire/terms.ts';

/**
 * What the desk has enquiries sealed for; null where it takes none, undefined where it cannot be asked. The device
 * keeps the terms that come with it.
 */
export const askSealKey = (): Promise<SealKey | null | undefined> =>
  askTerms().then(
    ({ sealKey }) => sealKey,
    () => undefined,
  );
