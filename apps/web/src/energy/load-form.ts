import { type EnergyLoad, machineMarks, narrow, readNumber } from '@sites/domain';
import { readText } from '@sites/link';
import { dropped } from '../page/dropped.ts';

/** The most that is read of each; the least is more than nothing. Clean energy may be 0 %. */
export const mostOf = { mw: 10_000, mwh: 100_000_000, clean: 100 } as const;

/** In a link a comma before three digits may be a thousand or a decimal sign: it is neither. */
const isAmbiguous = (text: string): boolean => /^\d{1,3},\d{3}$/.test(text);

const parse = (text: string): number | undefined => {
  const typed = narrow(text);
  return isAmbiguous(typed) ? undefined : readNumber(typed, machineMarks);
};

/** Reads a load out of the query; what cannot be read, or is said twice, is left out and named. */
export function readLoad(search: string): { load: EnergyLoad; bad: string[] } {
  const params = new URLSearchParams(search);
  const bad: string[] = [];
  const read = (key: keyof typeof mostOf): number | undefined => {
    const [text, ...repeated] = params.getAll(key).filter((one) => one.trim() !== '');
    if (text === undefined) return undefined;
    const value = readText(text, parse);
    const fits = value !== undefined && value <= mostOf[key] && (value > 0 || key === 'clean');
    bad.push(...[...(fits ? [] : [text]), ...repeated].map((one) => dropped(key, one.trim())));
    return fits ? value : undefined;
  };
  return { load: { mw: read('mw'), mwh: read('mwh'), clean: read('clean') }, bad };
}
