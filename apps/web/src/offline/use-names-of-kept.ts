import { aboutLanguage } from '@sites/domain';
import { useSite } from '../page/site.tsx';
import type { Kept } from './release.ts';

/** The languages that a device keeps, by their own names, as a list in the reader's language. */
export function useNamesOfKept(): (kept: Kept) => string {
  const { speaker } = useSite();
  return ({ languages }) => speaker.list(languages.map((one) => aboutLanguage(one).name));
}
