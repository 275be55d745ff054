import { type Load, type Voltage, narrow, tariffTimes, voltages } from '@sites/domain';
import { readText } from '@sites/link';
import { dropped } from '../page/dropped.ts';

/** What the page about rules is asked: it has a form of its own, in its own query keys. */
interface LawQuery {
  /** A park's id, `zone` or `outside`. */
  readonly place: string;
  /** `YYYY-MM-DD`. */
  readonly licensed: string;
  readonly voltage: Voltage;
  readonly load: Load;
}

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const isDay = (text: string): boolean =>
  day.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
/** Energy is typed in whole kWh: any sign between groups of three digits is a thousands sign. */
const energy = (text: string): number | undefined => {
  const typed = narrow(text);
  const plain = /^\d{1,3}([., ']\d{3})+$/.test(typed) ? typed.replace(/\D/g, '') : typed;
  return /^\d{1,12}$/.test(plain) ? Number(plain) : undefined;
};

/** Reads the query; what cannot be read, or is said twice, is left out and named. An empty date is `today`. */
export function readLaw(
  search: string,
  parks: readonly { readonly id: string }[],
  today: string,
): { query: LawQuery; bad: string[] } {
  const params = new URLSearchParams(search);
  const bad: string[] = [];
  const read = <T>(key: string, fallback: T, parse: (text: string) => T | undefined): T => {
    const [text, ...repeated] = params.getAll(key).filter((one) => one.trim() !== '');
    if (text === undefined) return fallback;
    const value = readText(text.trim(), parse);
    const left = value === undefined ? [text, ...repeated] : repeated;
    bad.push(...left.map((one) => dropped(key, one.trim())));
    return value ?? fallback;
  };
  const kwh = (time: (typeof tariffTimes)[number]) => read(`kwh.${time}`, 0, energy);
  const query: LawQuery = {
    place: read('place', 'outside', (text) =>
      text === 'zone' || text === 'outside' || parks.some(({ id }) => id === text)
        ? text
        : undefined,
    ),
    licensed: read('licensed', today, (text) => (isDay(text) ? text : undefined)),
    voltage: read<Voltage>('voltage', '22-110', (text) => voltages.find((one) => one === text)),
    load: { normal: kwh('normal'), 'off-peak': kwh('off-peak'), peak: kwh('peak') },
  };
  return { query, bad };
}
